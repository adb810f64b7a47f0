"""Checks the numbers of questions/ml-cost-control."""

assert 2 * 730 == 1460
assert 27 / 9 + 9 / 3 + 3 == 9
