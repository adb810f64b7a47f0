"""Checks the numbers of questions/design-image-pipeline."""

rate = 2_000_000 / 86_400
assert round(rate) == 23
assert round(rate * 4) == 93
assert 2_000_000 * 300_000 == 600 * 10**9
assert rate * 4 < 400
