"""Checks the numbers of questions/perplexity."""

from math import exp, isclose, log


def perplexity(ps):
    return exp(-sum(log(p) for p in ps) / len(ps))


assert isclose(perplexity([1 / 2, 1 / 4, 1 / 8]), 4)
assert isclose(perplexity([1 / 50_000] * 7), 50_000) and perplexity([1, 1]) == 1
assert isclose(perplexity([1 / 6] * 6), 6)
assert round(exp(3.0), 1) == 20.1
assert 2 / 4 == 0.5
