"""Checks the numbers of questions/ml-incident."""

refused = round(200 * (0.92 - 0.71))
assert refused == 42 and refused * 60 == 2520
