"""Checks the numbers of questions/feedback-loops."""

assert 900 / 120 == 7.5
assert 900 / 9000 == 0.10 and 120 / 1000 == 0.12
