"""Checks the numbers of questions/clip-contrastive."""

from math import exp, isclose, log


def softmax(z):
    m = max(z)
    e = [exp(v - m) for v in z]
    return [v / sum(e) for v in e]


sims = [0.30, 0.20, 0.15]
assert softmax([100 * s for s in sims])[0] > 0.999
assert round(softmax([10 * s for s in sims])[0], 2) == 0.63
assert 32_768**2 > 1e9
n = 8
assert isclose(-log(softmax([0.0] * n)[0]), log(n))  # guessing among n
