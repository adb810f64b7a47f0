"""Checks the number of questions/training-serving-skew: no difference in 1,000 rows."""

upper = 1 - 0.05 ** (1 / 1000)
assert round(100 * upper, 1) == 0.3
