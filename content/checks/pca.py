"""Checks the numbers of questions/pca with the closed form for symmetric 2 x 2 matrices."""

from math import hypot, isclose, sqrt


def eigenvalues(a, b, c):
    """Eigenvalues of [[a, b], [b, c]], the larger first."""
    middle, half = (a + c) / 2, hypot((a - c) / 2, b)
    return middle + half, middle - half


assert eigenvalues(2, 1, 2) == (3, 1)
r = 1 / sqrt(2)
assert isclose(2 * r + 1 * r, 3 * r) and isclose(2 * r - 1 * r, 1 * r)  # S w = lambda w
assert 3 / (3 + 1) == 0.75

# Height: 0.1 m, weight: 15 kg, correlation 0.5.
raw = eigenvalues(0.1**2, 0.5 * 0.1 * 15, 15**2)
assert round(100 * raw[0] / sum(raw), 3) == 99.997
scaled = eigenvalues(1, 0.5, 1)
assert scaled == (1.5, 0.5) and scaled[0] / sum(scaled) == 0.75
