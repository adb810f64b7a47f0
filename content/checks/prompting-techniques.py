"""Checks the claim on 85 against 88 of 100 in questions/prompting-techniques."""

from math import sqrt

# 95 % interval of a share of 0.85 on 100 cases: about +- 7 points; 3 points lie within it.
half = 1.96 * sqrt(0.85 * 0.15 / 100)
assert 0.069 < half < 0.071
# The difference of two independent shares has a standard error of 4.8 points.
se = sqrt(0.85 * 0.15 / 100 + 0.88 * 0.12 / 100)
assert 0.048 < se < 0.049 and 0.03 < 1.96 * se
