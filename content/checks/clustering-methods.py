"""Checks the numbers of questions/clustering-methods."""

n = 100_000
pairs = n * (n - 1) // 2
assert round(pairs / 1e9, 1) == 5.0 and round(pairs * 8 / 1e9) == 40

a, b = abs(1 - 2), (abs(1 - 8) + abs(1 - 9)) / 2
assert a == 1 and b == 7.5 and round((b - a) / max(a, b), 2) == 0.87
