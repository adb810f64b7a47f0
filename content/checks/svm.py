"""Checks the numbers of questions/svm."""

from math import hypot, isclose, sqrt

w, b = (0.5, 0.5), -1


def score(x):
    return w[0] * x[0] + w[1] * x[1] + b


assert score((0, 0)) == -1 and score((2, 2)) == 1
assert round(2 / hypot(*w), 2) == 2.83 and isclose(2 / hypot(*w), hypot(2, 2))


def hinge(y, s):
    return max(0.0, 1 - y * s)


assert hinge(1, 1.4) == 0 and hinge(1, 0.3) == 0.7 and hinge(1, -0.5) == 1.5

x, z = (1, 2), (3, 1)


def products(v):
    return (v[0] ** 2, sqrt(2) * v[0] * v[1], v[1] ** 2)


kernel = (x[0] * z[0] + x[1] * z[1]) ** 2
assert isclose(kernel, sum(a * b for a, b in zip(products(x), products(z))))

assert 10_000_000**2 == 10**14
