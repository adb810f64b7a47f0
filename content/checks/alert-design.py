"""Checks the numbers of questions/alert-design."""

from math import isclose

assert 200 * 0.05 == 10
true, false = 0.9, 29 * 0.02
assert isclose(false, 0.58) and round(100 * true / (true + false)) == 61
assert round(20 * false) == 12
# Burn rate 14.4 for one hour of a 30-day budget.
assert isclose(14.4 * 1 / (30 * 24), 0.02)
