"""Checks the numbers of questions/human-oversight."""

assert 450 * 60 / 300 == 90
assert 60 / 200 == 0.30 and 36 / 1800 == 0.02
assert (200 - 60) + 36 == 176
