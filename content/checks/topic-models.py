"""Checks the numbers of questions/topic-models."""

from math import isclose

p = 0.7 * 0.10 + 0.3 * 0.01
assert isclose(p, 0.073) and round(0.07 / p, 2) == 0.96
