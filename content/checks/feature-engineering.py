"""Checks the numbers of questions/feature-engineering."""

from math import cos, dist, isclose, pi, sin

assert 2 / 8 == 0.25


def place(h):
    return cos(2 * pi * h / 24), sin(2 * pi * h / 24)


assert 23 - 1 == 22
assert round(dist(place(23), place(1)), 2) == 0.52
assert isclose(dist(place(23), place(11)), 2)
assert all(dist(place(23), place(h)) <= 2 + 1e-12 for h in range(24))

rows = [(a, b, a ^ b) for a in (0, 1) for b in (0, 1)]
for k in (0, 1):  # covariance of each flag with the outcome is zero
    assert sum((r[k] - 0.5) * (r[2] - 0.5) for r in rows) == 0
assert all(a + b - 2 * a * b == y for a, b, y in rows)
