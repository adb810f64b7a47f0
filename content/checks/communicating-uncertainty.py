"""Checks the numbers of questions/communicating-uncertainty."""

from math import sqrt

turnover = 2_000_000
assert [round(turnover * x) for x in (-0.01, 0.02, 0.05)] == [-20_000, 40_000, 100_000]
assert round(1 / sqrt(2), 2) == 0.71
