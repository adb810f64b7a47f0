"""Checks the numbers of questions/weight-initialisation."""

from math import log, sqrt
from random import Random

assert 0.9e-6 < 0.5**20 < 1e-6 and 1e6 < 2**20 < 1.1e6
assert sqrt(2 / 512) == 0.0625
assert round(log(0.01 / 0.99), 1) == -4.6
rng = Random(0)
z = [rng.gauss(0, 1) for _ in range(100_000)]
assert abs(sum(max(0, a) ** 2 for a in z) / len(z) - 0.5) < 0.02
