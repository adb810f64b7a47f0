"""Checks the numbers of questions/learning-rate-schedules."""

from math import cos, pi

rate = lambda share: 0.5 * 0.1 * (1 + cos(pi * share))
assert round(rate(0.25), 3) == 0.085
assert round(rate(0.5), 3) == 0.05
assert round(rate(0.75), 3) == 0.015
