"""Checks the numbers of questions/engagement-metrics."""

from math import isclose

assert 80 * 0.5 == 40 and 50 * 4 == 200
assert isclose(12 / 40, 0.30) and isclose(12 / 40 * 30, 9)
assert isclose(2300 / 10_000, 0.23)
assert isclose(0.7**2, 0.49)
