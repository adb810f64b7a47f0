"""Checks the numbers of questions/nearest-neighbours."""

from math import dist

a, b, c = (30, 50_000), (60, 50_100), (31, 52_000)
assert round(dist(a, b)) == 104 and round(dist(a, c)) == 2000
assert round(0.1 ** (1 / 10), 2) == 0.79
