"""Checks the code and numbers of questions/streaming-sketches."""

import random
from collections import Counter
from fractions import Fraction
from math import ceil, e, exp, log, sqrt


def reservoir(stream, k, rng):
    kept = []
    for i, x in enumerate(stream, 1):
        if i <= k:
            kept.append(x)
        else:
            j = rng.randrange(i)
            if j < k:
                kept[j] = x
    return kept


rng = random.Random(6)
seen = Counter(x for _ in range(20_000) for x in reservoir(range(6), 2, rng))
assert all(abs(seen[x] / 20_000 - 1 / 3) < 0.02 for x in range(6))
k = 4
inside = Fraction(1)
for i in range(k + 1, 50):
    inside *= 1 - Fraction(k, i) * Fraction(1, k)
    assert inside == Fraction(k, i)
assert Fraction(1, 2) * Fraction(2, 3) == Fraction(1, 3)
rate = (1 - exp(-7 / 10)) ** 7
assert round(100 * rate, 1) == 0.8
assert (ceil(e / 0.001), ceil(log(1 / 0.01))) == (2719, 5)
assert round(100 * 1.04 / sqrt(2048), 1) == 2.3


class Bloom:
    def __init__(self, m, h):
        self.bits, self.m, self.h = bytearray(m), m, h

    def places(self, x):
        return [hash((seed, x)) % self.m for seed in range(self.h)]

    def add(self, x):
        for p in self.places(x):
            self.bits[p] = 1

    def has(self, x):
        return all(self.bits[p] for p in self.places(x))


b = Bloom(10_000, 7)
for i in range(1000):
    b.add(i)
assert all(b.has(i) for i in range(1000))
assert sum(b.has(i) for i in range(1000, 11_000)) / 10_000 < 0.02


class CountMin:
    def __init__(self, w, d):
        self.rows, self.w = [[0] * w for _ in range(d)], w

    def add(self, x):
        for r, row in enumerate(self.rows):
            row[hash((r, x)) % self.w] += 1

    def count(self, x):
        return min(row[hash((r, x)) % self.w] for r, row in enumerate(self.rows))


true = Counter(int(rng.paretovariate(1)) for _ in range(5000))
c = CountMin(200, 5)
for x, n in true.items():
    for _ in range(n):
        c.add(x)
assert all(c.count(x) >= n for x, n in true.items())
