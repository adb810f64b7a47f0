"""Checks the numbers of questions/classification-vs-regression."""

from math import sqrt

errors = [p - a for a, p in zip([200, 250, 300], [210, 240, 340])]
assert sum(abs(e) for e in errors) / 3 == 20
assert round(sqrt(sum(e * e for e in errors) / 3), 1) == 24.5
assert 300_000 - 250_000 == 50_000
