"""Checks the numbers of questions/ci-cd-for-ml."""

from math import sqrt

# Standard error of an accuracy of 0.90 on 2,000 cases.
assert round(sqrt(0.9 * 0.1 / 2000), 4) == 0.0067
