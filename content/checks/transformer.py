"""Checks the numbers of questions/transformer."""

assert 1000**2 == 1_000_000 and 2000**2 == 4_000_000
d = 512
assert 4 * d * d + 2 * d * 4 * d == 12 * d * d and round(12 * d * d / 1e6, 1) == 3.1
assert 64**0.5 == 8
per_token = 2 * 32 * 32 * 128 * 2
assert per_token == 0.5 * 2**20 and per_token * 4096 == 2 * 2**30
assert 2 * 32 * 8 * 128 * 2 * 4096 == 0.5 * 2**30
