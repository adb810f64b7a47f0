"""Checks the numbers of questions/gradient-descent-variants."""

from math import ceil, isclose, sqrt

assert ceil(1_000_000 / 256) == 3907
assert isclose(sum(0.9**k for k in range(1000)), 10)
assert 7e9 * 2 * 4 == 56e9
assert 1 / sqrt(4) == 0.5


def adam_first_step(g, rate=0.01, b1=0.9, b2=0.999, eps=1e-8):
    m, v = (1 - b1) * g, (1 - b2) * g * g
    return rate * (m / (1 - b1)) / (sqrt(v / (1 - b2)) + eps)


for g in (0.001, 1.0, 500.0):
    assert isclose(adam_first_step(g), 0.01, rel_tol=1e-4)
assert round(0.1 / sqrt(0.001), 1) == 3.2  # the first step without correction, in units of the rate
