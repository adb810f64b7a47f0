"""Checks the numbers of questions/ml-tools-and-platforms."""

assert 8000 / 4 == 2000 > 1500
assert 10 * 1500 == 15_000 > 2000
