"""Checks the numbers of questions/hash-tables."""

from math import log, prod, sqrt

assert 1 / (1 - 0.5) == 2 and round(1 / (1 - 0.9)) == 10
assert round(sqrt(2 * log(2)), 2) == 1.18


def none_shared(k, m):
    return prod((m - i) / m for i in range(k))


assert none_shared(22, 365) > 0.5 > none_shared(23, 365)


class Same:
    compared = 0

    def __init__(self, x):
        self.x = x

    def __hash__(self):
        return 7

    def __eq__(self, other):
        Same.compared += 1
        return self.x == other.x


table = {Same(i): i for i in range(200)}
Same.compared = 0
assert Same(-1) not in table and Same.compared == 200


def two_sum(xs, t):
    seen = {}
    for i, x in enumerate(xs):
        if t - x in seen:
            return seen[t - x], i
        seen[x] = i


assert two_sum([3, 8, 5, 2], 7) == (2, 3)
# growing from n to n + 1 servers: modulo moves nearly all keys
moved = sum(k % 10 != k % 11 for k in range(110_000)) / 110_000
assert moved > 0.9
