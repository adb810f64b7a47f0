"""Checks the numbers of questions/design-recommendation-engine."""

assert 10_000_000 * 2000 == 2 * 10**10
assert 500 * 2000 == 10**6
assert 10_000_000 * 128 * 4 == 5.12e9
