"""Checks the numbers of questions/hyperparameters."""

from math import log10
from random import Random

assert round((1 - 0.1) / (1 - 0.0001), 2) == 0.90
assert (log10(1) - log10(0.1)) / (log10(1) - log10(0.0001)) == 0.25
assert 5**4 == 625 and 5**4 * 5 == 3125 and 5**2 == 25
assert round(1 - 0.95**60, 2) == 0.95

# Mean of the maximum of 300 standard normal values, times a noise of 0.2.
rng = Random(5)
runs = 1000
top = sum(max(rng.gauss(0, 1) for _ in range(300)) for _ in range(runs)) / runs
assert 0.55 < 0.2 * top < 0.60, 0.2 * top
