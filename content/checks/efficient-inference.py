"""Checks the numbers of questions/efficient-inference."""

from math import isclose

assert 1 / 0.008 == 125 and 16 / 0.020 == 800 and 800 / 125 == 6.4


def euros_per_million(rate, utilisation=1.0, hourly=2.0):
    """Cost of a million predictions on one machine that gives `rate` a second when full."""
    return hourly / (rate * utilisation * 3600) * 1e6


assert round(euros_per_million(125), 2) == 4.44
assert round(euros_per_million(800), 2) == 0.69
assert round(euros_per_million(800, 0.4), 2) == 1.74

assert 2000 * 0.005 == 10 and 50 * 0.005 == 0.25
assert isclose(10 / (1 - 0.5), 20) and isclose(10 / (1 - 0.9), 100)
