"""Checks the numbers of questions/safe-model-releases."""

from math import exp, factorial


def poisson_below(limit, mean):
    """Probability of fewer than `limit` events."""
    return sum(exp(-mean) * mean**k / factorial(k) for k in range(limit))


per_minute = 10_000 * 0.05
assert per_minute == 500
good, bad = per_minute * 10 * 0.002, per_minute * 10 * 0.01
assert round(good) == 10 and round(bad) == 50
assert 1 - poisson_below(25, good) < 1e-4 and poisson_below(25, bad) < 1e-4
