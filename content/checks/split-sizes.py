"""Checks the numbers of questions/split-sizes."""

from math import sqrt


def points(p, n):
    return 100 * sqrt(p * (1 - p) / n)


assert round(points(0.9, 100), 6) == 3
assert round(points(0.9, 1000)) == 1 and round(points(0.9, 10_000), 6) == 0.3
assert 1000 * 0.01 == 10 and round(points(0.8, 10)) == 13
assert 0.01 * 1_000_000 == 10_000
assert 120 / 5 == 24 and round(points(0.8, 24)) == 8
