"""Checks the numbers of questions/statistical-inference."""

from math import isclose, sqrt
from random import Random
from statistics import pvariance

clicks, views = 10, 40
p = clicks / views
assert p == 0.25
# Mode of Beta(2 + 10, 8 + 30): (a - 1) / (a + b - 2).
a, b = 2 + clicks, 8 + views - clicks
assert isclose((a - 1) / (a + b - 2), (10 + 1) / (40 + 8)) and round(11 / 48, 3) == 0.229
# The prior Beta(2, 8) counts like one click in eight views: 2 - 1 clicks, 8 - 1 others.
assert (2 - 1, (2 - 1) + (8 - 1)) == (1, 8)
se = sqrt(p * (1 - p) / views)
assert round(se, 3) == 0.068 and round(1.96 * se, 3) == 0.134
assert round(p - 1.96 * se, 2) == 0.12 and round(p + 1.96 * se, 2) == 0.38
half = 1.96 * sqrt(0.9 * 0.1 / 100)
assert round(90 - 100 * half) == 84 and round(90 + 100 * half) == 96

# The variance with 1/n is too small by (n - 1)/n on average.
rng, n = Random(2), 5
mean = sum(pvariance([rng.gauss(0, 1) for _ in range(n)]) for _ in range(10_000)) / 10_000
assert abs(mean - (n - 1) / n) < 0.03
