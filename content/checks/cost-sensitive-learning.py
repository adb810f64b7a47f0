"""Checks the numbers of questions/cost-sensitive-learning."""

from math import isclose

assert isclose(0.9 * 1, 0.9) and isclose(0.1 * 20, 2) and round(1 / 21, 3) == 0.048
positive, negative = 1000 / (2 * 50), 1000 / (2 * 950)
assert positive == 10 and round(negative, 2) == 0.53 and isclose(positive / negative, 19)
odds = 0.1 / 0.9 * 19
weighted = odds / (1 + odds)
assert round(weighted, 3) == 0.679 and round(100 * weighted) == 68
assert isclose(weighted / (weighted + 19 * (1 - weighted)), 0.1)

# the constant that minimises weighted log loss has its odds multiplied by the ratio
from math import log

best = min((k / 1000 for k in range(1, 1000)), key=lambda q: -(19 * 0.1 * log(q) + 0.9 * log(1 - q)))
assert abs(best - weighted) < 1e-3
