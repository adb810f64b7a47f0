"""Checks the numbers of questions/maximum-likelihood."""

from math import isclose, log


def loglik(p):
    return 7 * log(p) + 3 * log(1 - p)


assert max(range(1, 100), key=lambda k: loglik(k / 100)) == 70
assert isclose(7 / 0.7, 3 / 0.3)

# MAP with normal noise (variance s2) and a normal prior (variance t2) is ridge with s2 / t2.
x, y, s2, t2 = [1.0, 2.0, 3.0], [1.1, 1.9, 3.2], 0.5, 2.0


def posterior_loss(w):
    return sum((b - w * a) ** 2 for a, b in zip(x, y)) / (2 * s2) + w * w / (2 * t2)


ridge = sum(a * b for a, b in zip(x, y)) / (sum(a * a for a in x) + s2 / t2)
eps = 1e-5
assert abs(posterior_loss(ridge + eps) - posterior_loss(ridge - eps)) / (2 * eps) < 1e-6
