"""Checks the numbers of questions/entropy-in-ml."""

from math import isclose, log, log2


def entropy(p):
    return -sum(x * log2(x) for x in p if x > 0)


def cross(p, q):
    return -sum(a * log2(b) for a, b in zip(p, q))


assert entropy([0.5, 0.5]) == 1 and round(entropy([0.9, 0.1]), 2) == 0.47
child = entropy([7 / 8, 1 / 8])
assert round(child, 2) == 0.54 and round(1 - child, 2) == 0.46
assert round(-log(0.8), 2) == 0.22 and round(-log(0.1), 1) == 2.3
p, q = [0.5, 0.5], [0.9, 0.1]
assert round(cross(p, q) - entropy(p), 2) == 0.74
assert round(cross(q, p) - entropy(q), 2) == 0.53
assert isclose(2 ** entropy([1 / 20] * 20), 20)
