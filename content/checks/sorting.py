"""Checks the numbers and claims of questions/sorting."""

from math import e, factorial, lgamma, log, log2

assert abs(log2(factorial(5)) - 6.9) < 0.01
assert round(1 / log(2), 2) == 1.44 == round(log2(e), 2)
n = 10**6
exact = lgamma(n + 1) / log(2)
assert abs(exact / (n * log2(n) - 1.4427 * n) - 1) < 1e-4


class Key:
    compared = 0

    def __init__(self, x):
        self.x = x

    def __lt__(self, other):
        Key.compared += 1
        return self.x < other.x


sorted(Key(i) for i in range(1000))
assert Key.compared == 999
rows = [('ann', 'y'), ('bob', 'x'), ('cid', 'y'), ('dan', 'x')]
assert sorted(rows, key=lambda r: r[1]) == [('bob', 'x'), ('dan', 'x'), ('ann', 'y'), ('cid', 'y')]
calls = []
sorted([3, 1, 2], key=lambda x: calls.append(x) or x)
assert len(calls) == 3
assert sorted(['bb', 'a', 'aa', 'ccc'], key=lambda w: (-len(w), w)) == ['ccc', 'aa', 'bb', 'a']


def steps(xs):
    """Comparisons of a quicksort with the first element as pivot."""
    if len(xs) < 2:
        return 0
    p, rest = xs[0], xs[1:]
    return len(rest) + steps([x for x in rest if x < p]) + steps([x for x in rest if x >= p])


assert steps(list(range(200))) == 200 * 199 // 2


def merge_sort(xs):
    if len(xs) < 2:
        return xs
    a, b = merge_sort(xs[: len(xs) // 2]), merge_sort(xs[len(xs) // 2 :])
    out, i, j = [], 0, 0
    while i < len(a) and j < len(b):
        if b[j][0] < a[i][0]:
            out.append(b[j])
            j += 1
        else:
            out.append(a[i])
            i += 1
    return out + a[i:] + b[j:]


pairs = [(i * 7 % 5, i) for i in range(50)]
assert merge_sort(pairs) == sorted(pairs, key=lambda p: p[0])
