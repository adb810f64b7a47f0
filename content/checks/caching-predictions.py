"""Checks the numbers of questions/caching-predictions."""

from math import isclose

assert 1000 * (1 - 0.6) == 400
assert isclose(0.6 * 2 + 0.4 * 50, 21.2)
assert 1000 * 0.050 == 50

weights = [1 / rank for rank in range(1, 10_001)]
assert round(100 * sum(weights[:100]) / sum(weights)) == 53
