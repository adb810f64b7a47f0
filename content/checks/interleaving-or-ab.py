"""Checks the numbers of questions/interleaving-or-ab."""

from math import erf, sqrt

z = (540 - 500) / sqrt(1000 * 0.25)
assert round(sqrt(250), 1) == 15.8 and round(z, 2) == 2.53
p = 1 - erf(z / sqrt(2))
assert round(p, 3) == 0.011
