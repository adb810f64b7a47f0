"""Checks the numbers of questions/design-music-recommender."""

assert 10_000_000 * 100 * 8 == 8_000_000_000
rate = 10_000_000 * 5 / 86_400
assert round(rate) == 579
assert round(rate * 3, -1) == 1740
