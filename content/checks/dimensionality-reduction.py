"""Checks the Johnson-Lindenstrauss bound quoted in questions/dimensionality-reduction."""

from math import log

eps, points = 0.2, 10_000
bound = 4 * log(points) / (eps**2 / 2 - eps**3 / 3)
assert round(bound, -2) == 2100, bound

# Exclusive or: each feature alone is independent of the label.
rows = [(a, b, a ^ b) for a in (0, 1) for b in (0, 1)]
for column in (0, 1):
    for value in (0, 1):
        labels = [row[2] for row in rows if row[column] == value]
        assert sum(labels) / len(labels) == 0.5
