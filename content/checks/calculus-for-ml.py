"""Checks the numbers of questions/calculus-for-ml."""

from math import isclose


def loss(w1, w2, x=2, t=1):
    return 0.5 * (w2 * max(0, w1 * x) - t) ** 2


w1, w2 = 0.5, 3
assert loss(w1, w2) == 2
d_y = w2 * 1 - 1
d_w2, d_h = d_y * 1, d_y * w2
d_w1 = d_h * 1 * 2
assert (d_y, d_w2, d_h, d_w1) == (2, 2, 6, 12)
eps = 1e-6
assert isclose((loss(w1 + eps, w2) - loss(w1 - eps, w2)) / (2 * eps), d_w1, rel_tol=1e-6)
assert isclose((loss(w1, w2 + eps) - loss(w1, w2 - eps)) / (2 * eps), d_w2, rel_tol=1e-6)
new = (w1 - 0.01 * d_w1, w2 - 0.01 * d_w2)
assert isclose(new[0], 0.38) and isclose(new[1], 2.98) and round(loss(*new), 2) == 0.80
assert 0.9e-6 < 0.25**10 < 1.1e-6
