"""Checks the numbers of questions/tree-vs-forest."""

from math import exp


def variance(rho, trees, one=1.0):
    return rho * one + (1 - rho) * one / trees


assert round(variance(0.6, 100), 2) == 0.60
assert round(variance(0.3, 100), 2) == 0.31
for n in (100, 1000, 100_000):
    assert round(1 - (1 - 1 / n) ** n, 2) == 0.63
assert round(exp(-1), 3) == 0.368 and round(1 - exp(-1), 3) == 0.632
