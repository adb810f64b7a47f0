"""Checks the numbers of questions/bayesian-ab-test."""

from math import sqrt
from random import Random
from statistics import NormalDist

normal = NormalDist()
pooled = 224 / 4000
z = (0.062 - 0.05) / sqrt(2 * pooled * (1 - pooled) / 2000)
assert round(z, 2) == 1.65 and round(2 * (1 - normal.cdf(z)), 2) == 0.10
rng, runs = Random(2), 60_000
pairs = [(rng.betavariate(101, 1901), rng.betavariate(125, 1877)) for _ in range(runs)]
assert abs(sum(b > a for a, b in pairs) / runs - 0.95) < 0.004
assert abs(sum(max(a - b, 0) for a, b in pairs) / runs - 0.00015) < 0.00001
differences = sorted(b - a for a, b in pairs)
low, high = differences[int(0.025 * runs)], differences[int(0.975 * runs)]
assert round(100 * low, 1) == -0.2 and round(100 * high, 1) == 2.6
# A normal prior of standard deviation 0.5 points, in points.
se = 100 * sqrt(0.05 * 0.95 / 2000 + 0.062 * 0.938 / 2000)
weight = 0.5**2 / (0.5**2 + se**2)
mean, sd = weight * 1.2, sqrt(weight) * se
assert round(mean, 1) == 0.4 and round(normal.cdf(mean / sd), 2) == 0.83
