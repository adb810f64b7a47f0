"""Checks the numbers of questions/feature-scaling."""

from math import isclose, sqrt

assert round(sqrt(30**2 + 1000**2), 1) == 1000.4
assert 30 / 12 == 2.5 and 1000 / 20_000 == 0.05

# ridge with one feature and no intercept: w = Sxy / (Sxx + lam)
x, y, lam = [1.0, 2.0, 3.0], [2.1, 3.9, 6.2], 5.0


def fit(values, penalty):
    return sum(a * b for a, b in zip(values, y)) / (sum(a * a for a in values) + penalty)


big = [1000 * a for a in x]
assert isclose(1000 * fit(big, 0), fit(x, 0))
assert 1000 * fit(big, lam) > 1.3 * fit(x, lam)  # hardly shrunk any more
assert isclose((fit(x, 0) / fit(big, 0)) ** 2, 1e6)

# min-max with one outlier squeezes the rest; the shape (skewness) survives standardisation
values = [1, 2, 3, 4, 1000]
scaled = [(v - 1) / 999 for v in values]
assert max(scaled[:4]) < 0.004


def skew(v):
    m = sum(v) / len(v)
    s = sqrt(sum((a - m) ** 2 for a in v) / len(v))
    return sum(((a - m) / s) ** 3 for a in v) / len(v)


m, s = 202, 399.0
assert isclose(skew(values), skew([(v - m) / s for v in values]))
