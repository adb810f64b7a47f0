"""Checks the numbers of questions/convexity."""

from math import exp


def square(x):
    return x * x


assert square(2) == 4 <= (square(0) + square(4)) / 2 == 8


def sigmoid(z):
    return 1 / (1 + exp(-z))


def loss(z):
    return (1 - sigmoid(z)) ** 2


eps = 1e-4
second = (loss(-3 + eps) - 2 * loss(-3) + loss(-3 - eps)) / eps**2
assert round(second, 2) == -0.07, second

assert 100 / 0.01 == 10_000 and round((100 + 1) / (0.01 + 1)) == 100
