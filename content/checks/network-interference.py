"""Checks the numbers of questions/network-interference."""

assert round(110 / 90 - 1, 2) == 0.22
assert 2**6 == 64 and round(2 / 64, 2) == 0.03
