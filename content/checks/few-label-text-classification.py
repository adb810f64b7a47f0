"""Checks the numbers of questions/few-label-text-classification."""

from math import sqrt

assert round(200 / 15) == 13
assert round(1.96 * sqrt(0.8 * 0.2 / 300) * 100, 1) == 4.5
assert 2 * 8 * 60 / 2 == 480
assert 480 - 300 == 180
