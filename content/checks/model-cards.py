"""Checks the numbers of questions/model-cards."""

assert round(0.95 * 0.94 + 0.05 * 0.60, 3) == 0.923
