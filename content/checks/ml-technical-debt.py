"""Checks the numbers of questions/ml-technical-debt."""

assert round(400 / (3 * 365), 2) == 0.37 and round(1 / (400 / 1095)) == 3
assert round(120 / (3 * 365), 2) == 0.11
