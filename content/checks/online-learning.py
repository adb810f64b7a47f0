"""Checks the numbers of questions/online-learning."""

from math import log

assert round(log(0.5) / log(0.99)) == 69 and round(log(0.5) / log(0.9), 1) == 6.6
