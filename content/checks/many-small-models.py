"""Checks the numbers of questions/many-small-models."""

from math import isclose

assert 5000 * 0.04 == 200 and round(64 / 0.04) == 1600 and 3 * 1600 == 4800 and 6 * 1600 > 2 * 4700
assert isclose(0.03 * 1500, 45)
