"""Checks the numbers of questions/reproducible-training."""

from statistics import mean, stdev

assert (0.1 + 0.2) + 0.3 != 0.1 + (0.2 + 0.3)
runs = [0.912, 0.905, 0.918, 0.909, 0.916]
assert round(mean(runs), 3) == 0.912 and round(stdev(runs), 3) == 0.005
