"""Checks the numbers of questions/when-to-retrain."""

from math import isclose, sqrt

# Quality loss at age t is 0.5 t points, a point costs 4,000 a month, a retraining costs 3,000.
steps = 100_000


def monthly(k):
    """Average cost a month when the model is retrained every k months."""
    decay = sum(0.5 * 4000 * k * (i + 0.5) / steps for i in range(steps)) / steps
    return decay + 3000 / k


assert isclose(monthly(2.0), 1000 * 2 + 3000 / 2, rel_tol=1e-6)
best = min((1000 * k + 3000 / k, k) for k in (i / 1000 for i in range(100, 12_000)))[1]
assert round(best, 2) == round(sqrt(3), 2) == 1.73
assert 7 <= best * 365 / 12 / 7 <= 8
