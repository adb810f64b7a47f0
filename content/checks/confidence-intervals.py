"""Checks the numbers of questions/confidence-intervals."""

from math import sqrt


def se(p, n):
    return sqrt(p * (1 - p) / n)


p, n = 340 / 400, 400
assert p == 0.85 and round(se(p, n), 4) == 0.0179
assert round(p - 1.96 * se(p, n), 3) == 0.815 and round(p + 1.96 * se(p, n), 3) == 0.885

a, b, m = 0.50, 0.56, 1000
low = [round(x - 1.96 * se(x, m), 3) for x in (a, b)]
high = [round(x + 1.96 * se(x, m), 3) for x in (a, b)]
assert (low, high) == ([0.469, 0.529], [0.531, 0.591]) and high[0] > low[1]
half = 1.96 * sqrt(se(a, m) ** 2 + se(b, m) ** 2)
assert round(half, 3) == 0.044 and b - a > half


def wilson(k, n, z=1.96):
    centre = (k + z * z / 2) / (n + z * z)
    half = z / (n + z * z) * sqrt(k * (n - k) / n + z * z / 4)
    return centre - half, centre + half


low, high = wilson(0, 30)
assert abs(low) < 1e-9 and round(100 * high) == 11
assert 3 / 30 == 0.1
assert round(1.96**2 * 0.9 * 0.1 / 0.02**2) == 864
assert round(1.96 * se(0.5, 100), 1) == 0.1 and round(1.96 * se(0.5, 10_000), 2) == 0.01
assert round(1.96 * 10 / sqrt(100)) == 2 and round(1.96 * sqrt(10**2 + 1)) == 20
