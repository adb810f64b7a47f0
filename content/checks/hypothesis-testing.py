"""Checks the numbers of questions/hypothesis-testing."""

from math import comb, erfc, sqrt


def two_sided(heads, n=100):
    """Exact p-value of a fair coin for at least this many heads, or as few."""
    tail = sum(comb(n, k) for k in range(heads, n + 1)) / 2**n
    return 2 * tail


assert round(two_sided(61), 3) == 0.035
assert round(two_sided(60), 3) == 0.057

n = 1_000_000
z = (0.502 - 0.5) / sqrt(0.25 / n)
assert abs(z - 4) < 1e-9 and round(erfc(z / sqrt(2)), 5) == 0.00006

assert round(100 * (1 - 0.95**20)) == 64 and 0.05 / 20 == 0.0025
