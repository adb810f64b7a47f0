"""Checks the numbers of questions/scaling-laws."""

from math import isclose, sqrt

n = sqrt(1e21 / 120)
assert round(n / 1e9, 1) == 2.9 and round(20 * n / 1e9) == 58
assert isclose(6 * n * 20 * n, 1e21)
assert isclose(sqrt(4e21 / 120), 2 * n)
c = 6 * 7e9 * 140e9
assert round(c / 1e21, 1) == 5.9 and round(c / 4e14 / 86_400) == 170
