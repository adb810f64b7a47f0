"""Checks the numbers of questions/activation-functions."""

from math import erf, exp, pi, sqrt

xs = [i / 1000 for i in range(-8000, 8001)]
sig = lambda x: 1 / (1 + exp(-x))
assert max(sig(x) * (1 - sig(x)) for x in xs) == 0.25
assert 0.9e-6 < 0.25**10 < 1e-6
phi = lambda x: 0.5 * (1 + erf(x / sqrt(2)))
pdf = lambda x: exp(-x * x / 2) / sqrt(2 * pi)
assert round(min(x * phi(x) for x in xs), 2) == -0.17
assert round(min(x * sig(x) for x in xs), 2) == -0.28
assert round(max(phi(x) + x * pdf(x) for x in xs), 1) == 1.1
assert round(max(sig(x) + x * sig(x) * (1 - sig(x)) for x in xs), 1) == 1.1
