"""Checks the numbers of questions/llm-memorisation-privacy."""

from math import e, lgamma, log, log2

size = 10**6
assert round(log2(size)) == 20
# Mean exposure of a random rank: log2 R - mean(log2 rank), near log2(e) = 1.44.
mean = log2(size) - lgamma(size + 1) / log(2) / size
assert abs(mean - log2(e)) < 0.01 and round(mean, 1) == 1.4
