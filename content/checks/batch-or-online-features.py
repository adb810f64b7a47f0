"""Checks the numbers of questions/batch-or-online-features."""

events = 500 * 600
assert events == 300_000 and events * 50 == 15_000_000
