"""Checks the numbers of questions/logistic-vs-deep: 0.3 points of recall on 10,000 cases of 40 euros."""

from math import isclose

assert 30 + 1 == 31
assert isclose(0.003 * 10_000 * 40, 1200)
