"""Checks the numbers of questions/model-to-business-metrics."""

from math import isclose

calls, cost, saved, worth = 1000, 10, 0.3, 200
gain = calls * 0.4 * saved * worth
assert isclose(gain, 24_000) and isclose(gain - calls * cost, 14_000)
assert round(cost / (saved * worth), 2) == 0.17
assert isclose(50 * saved * worth, 3_000)
