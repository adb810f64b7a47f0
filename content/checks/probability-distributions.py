"""Checks the numbers of questions/probability-distributions."""

from math import erf, exp, sqrt
from random import Random

assert 1000 * 0.03 == 30 and round(sqrt(1000 * 0.03 * 0.97), 1) == 5.4
assert round(exp(-2), 3) == 0.135
assert round(100 * erf(1 / sqrt(2))) == 68 and round(100 * erf(2 / sqrt(2))) == 95
assert (1 + 2, 1 + 8) == (3, 9)

# Means of 100 exponential waiting times.
rng, runs = Random(1), 4000
means = [sum(rng.expovariate(1) for _ in range(100)) / 100 for _ in range(runs)]
centre = sum(means) / runs
spread = sqrt(sum((m - centre) ** 2 for m in means) / runs)
assert abs(centre - 1) < 0.01 and abs(spread - 0.1) < 0.005
