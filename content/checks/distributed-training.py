"""Checks the numbers of questions/distributed-training."""

from math import isclose

assert 7e9 * 16 == 112e9 and 112 / 8 == 14
assert isclose((4 - 1) / (12 + 4 - 1), 0.20)
n, size = 8, 1.0  # ring all-reduce: reduce-scatter and all-gather, n - 1 steps of size / n each
assert isclose(2 * (n - 1) * size / n, 1.75) and 2 * (1023) / 1024 < 2
