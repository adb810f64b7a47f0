"""Checks the numbers of questions/design-video-recommender."""

assert round(0.10 * 1, 2) == 0.10
assert round(0.04 * 6, 2) == 0.24
assert 30 + 80 < 200
