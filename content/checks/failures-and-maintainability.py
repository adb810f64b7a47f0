"""Checks the numbers of questions/failures-and-maintainability."""

month = 30 * 24 * 60
four = 0.999**4
assert round(100 * four, 1) == 99.6
assert round((1 - four) * month) == 173
assert round(0.001 * month) == 43
assert 3**3 == 27
