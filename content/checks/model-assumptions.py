"""Checks the numbers of questions/model-assumptions."""

from math import sqrt
from random import Random

design_effect = 1 + (10 - 1) * 0.5
assert design_effect == 5.5 and round(1000 / design_effect) == 182
assert round(sqrt(5), 1) == 2.2

# The variance of a mean over 100 patients with 10 rows each and correlation 0.5, by simulation.
rng, means = Random(4), []
for _ in range(1500):
    total = 0.0
    for _ in range(100):
        # ten rows share a part of variance 0.5; the mean of their own parts has 0.5 / 10
        total += sqrt(0.5) * rng.gauss(0, 1) + sqrt(0.05) * rng.gauss(0, 1)
    means.append(total / 100)
variance = sum(m * m for m in means) / len(means)
assert abs(variance * 182 - 1) < 0.12, variance * 182
