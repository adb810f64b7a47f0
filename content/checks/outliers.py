"""Checks the numbers of questions/outliers."""

from math import exp, log
from statistics import NormalDist, linear_regression

q1, q3 = 20, 40
assert (q1 - 1.5 * (q3 - q1), q3 + 1.5 * (q3 - q1)) == (-10, 70)

x, y = [1, 2, 3, 4], [1, 2, 3, 4]
assert linear_regression(x, y).slope == 1
assert round(linear_regression(x + [10], y + [0]).slope, 2) == -0.2

z = NormalDist()
q = z.inv_cdf(0.75)
assert round(100 * 2 * (1 - z.cdf(q + 1.5 * 2 * q)), 1) == 0.7
low, high = -log(0.75), -log(0.25)  # quartiles of the exponential distribution
assert low - 1.5 * (high - low) < 0
assert round(100 * exp(-(high + 1.5 * (high - low))), 1) == 4.8
