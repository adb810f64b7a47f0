"""Checks the numbers of questions/batch-size-effect."""

from math import sqrt

assert 1 / sqrt(4) == 0.5
assert 64_000 // 64 == 1000 and 64_000 // 256 == 250
