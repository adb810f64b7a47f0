"""Checks the code and numbers of questions/dynamic-programming."""

import sys
from functools import cache
from itertools import product


def fewest(coins, total):
    f = [0] + [float('inf')] * total
    for s in range(1, total + 1):
        f[s] = min((f[s - c] + 1 for c in coins if c <= s), default=float('inf'))
    return f[total]


def brute(coins, total):
    for n in range(total + 1):
        if any(sum(p) == total for p in product(coins, repeat=n)):
            return n
    return float('inf')


assert fewest([1, 3, 4], 6) == 2
assert all(fewest([1, 3, 4], s) == brute([1, 3, 4], s) for s in range(9))
assert fewest([3, 4], 5) == float('inf') == brute([3, 4], 5)
left, used = 6, []
for c in (4, 3, 1):
    while c <= left:
        left -= c
        used.append(c)
assert used == [4, 1, 1]

# calls of the naive recursion: c(n) = 1 + c(n-1) + c(n-2)
calls = [1, 1]
while len(calls) <= 30:
    calls.append(1 + calls[-1] + calls[-2])
assert calls[30] == 2_692_537


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


assert fib(30) == 832_040 and fib.cache_info().misses == 31
assert sys.getrecursionlimit() == 1000


def deep(n):
    return 0 if n == 0 else 1 + deep(n - 1)


try:
    deep(10_000)
    raise SystemExit('no RecursionError')
except RecursionError:
    pass


def distance(a, b):
    if len(b) > len(a):
        a, b = b, a
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        old, row = row, [i]
        for j, y in enumerate(b, 1):
            row.append(min(old[j] + 1, row[-1] + 1, old[j - 1] + (x != y)))
    return row[-1]


assert distance('kitten', 'sitting') == 3 == distance('sitting', 'kitten')
