"""Checks the numbers of questions/monitoring-without-labels."""

from math import isclose, sqrt

assert isclose(0.05 * 0.30, 0.015)
error = sqrt(0.9 * 0.1 / 400)
assert round(100 * error, 1) == 1.5 and round(100 * 1.96 * error) == 3
