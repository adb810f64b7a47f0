"""Checks the numbers of questions/vector-index."""

n, d = 10_000_000, 768
assert round(n * d * 4 / 1e9, 1) == 30.7 and round(n * d / 1e9, 1) == 7.7
share = 16 / 4096
assert round(100 * share, 1) == 0.4 and round(n * share, -3) == 39_000
assert round(n * 2 * 16 * 4 / 1e9, 1) == 1.3  # 32 links of 4 bytes
assert d * 4 == 3072 and 3072 / 96 == 32
u, v = (0.6, 0.8), (0.8, 0.6)
cos = sum(a * b for a, b in zip(u, v))
assert abs(sum((a - b) ** 2 for a, b in zip(u, v)) - (2 - 2 * cos)) < 1e-12
