"""Checks the numbers of questions/long-context."""

from math import isclose

price = 1 / 1e6
assert isclose(150_000 * price, 0.15)
assert isclose(5 * 600 * price, 0.003)
assert 150_000 / (5 * 600) == 50
