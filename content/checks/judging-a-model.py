"""Checks the numbers of questions/judging-a-model."""

from math import isclose, sqrt
from statistics import mean, stdev

folds = [0.81, 0.83, 0.80, 0.84, 0.82]
assert isclose(mean(folds), 0.82) and round(stdev(folds), 3) == 0.016
for n, points in ((1000, 0.95), (10_000, 0.3)):
    assert isclose(100 * sqrt(0.9 * 0.1 / n), points, rel_tol=0.01)
# two separate sets: difference of two points, 5 % level, 80 % power
need = (1.96 + 0.84) ** 2 * 2 * 0.9 * 0.1 / 0.02**2
assert 3000 < need < 4000
