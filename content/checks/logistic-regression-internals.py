"""Checks the numbers of questions/logistic-regression-internals."""

from math import exp, isclose, log


def sigmoid(z):
    return 1 / (1 + exp(-z))


z = -3 + 0.5 * 8
p = sigmoid(z)
assert z == 1 and round(p, 2) == 0.73
assert round(exp(0.5), 2) == 1.65
assert isclose((sigmoid(1.5) / (1 - sigmoid(1.5))) / (p / (1 - p)), exp(0.5))
assert round(-log(p), 2) == 0.31 and round(-log(1 - p), 2) == 1.31
assert round(p - 1, 2) == -0.27

# The gradient of the loss with respect to z is p - y.
step = 1e-6
slope = (-log(sigmoid(z + step)) + log(sigmoid(z - step))) / (2 * step)
assert isclose(slope, p - 1, rel_tol=1e-6)

assert round(log(0.1), 2) == -2.30
# 100 positives, 9,900 negatives; a tenth of the negatives is kept.
true_odds, sampled_odds = 100 / 9900, 100 / 990
assert isclose(log(sampled_odds) + log(0.1), log(true_odds))
