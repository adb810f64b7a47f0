"""Checks the numbers of questions/cross-validation."""

from math import comb

# 1,000 rows, 20 positives, 5 folds of 200: positives in a random fold are hypergeometric.
assert 20 * 200 / 1000 == 4


def chance(k):
    return comb(20, k) * comb(980, 200 - k) / comb(1000, 200)


assert 0.95 < sum(chance(k) for k in range(1, 8)) < 0.97  # 1 to 7 positives
assert chance(1) > 0.05 and chance(7) > 0.05

assert 5 * 5 * 20 == 500  # nested: outer x inner x candidates
assert 5 * 6 == 30  # hours for five fits
