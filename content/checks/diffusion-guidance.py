"""Checks the numbers of questions/diffusion-guidance."""

from math import isclose

assert isclose(0.2 + 7.5 * (0.5 - 0.2), 2.45)
assert isclose(0.2 + 1 * (0.5 - 0.2), 0.5)  # w = 1 is the conditional model
assert 512 * 512 * 3 / (64 * 64 * 4) == 48
assert 50 * 2 == 100

# Variance is kept: x_t has variance abar + (1 - abar) = 1 for data of variance 1.
for abar in (0.99, 0.5, 0.01):
    assert isclose(abar * 1 + (1 - abar) * 1, 1)
