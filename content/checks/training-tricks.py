"""Checks the numbers of questions/training-tricks."""

from math import log

assert round(log(10), 2) == 2.30
