"""Checks the numbers of questions/bi-encoder-cross-encoder."""

assert round(10_000 * 9_999 / 2 / 1e6) == 50
assert 1_000_000 * 1 / 1000 == 1000 and 100 * 1 / 1000 == 0.1
