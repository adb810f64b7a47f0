"""Checks the value of half a point of recall in questions/choosing-an-algorithm."""

from math import isclose

assert isclose(0.005 * 10_000 * 40, 2000)
