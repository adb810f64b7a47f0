"""Checks the numbers of questions/rlhf-and-dpo."""

from math import exp, isclose, log


def sigmoid(z):
    return 1 / (1 + exp(-z))


assert round(sigmoid(1), 2) == 0.73
assert isclose(-log(sigmoid(0)), log(2)) and round(log(2), 2) == 0.69
# A policy that favours the chosen answer has a lower loss.
beta = 0.1
assert -log(sigmoid(beta * 0.5 - beta * -0.5)) < log(2)
