"""Checks the number of wrong pseudo-labels in questions/semi-supervised."""

assert round(10_000 * (1 - 0.95)) == 500
