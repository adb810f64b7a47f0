"""Checks the numbers of questions/pretraining-objectives."""

assert round(0.15 * 512) == 77
assert abs(0.15 * 0.8 - 0.12) < 1e-12  # share of all tokens that become [MASK]
