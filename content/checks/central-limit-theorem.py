"""Checks the numbers of questions/central-limit-theorem."""

from math import ceil, isclose, sqrt
from random import Random

assert isclose(sqrt(0.1 * 0.9), 0.3) and isclose(0.3 / sqrt(900), 0.01)
assert round(100 * (0.1 - 1.96 * 0.01)) == 8 and round(100 * (0.1 + 1.96 * 0.01)) == 12
assert 900 * 4 == 3600
assert ceil((1.96 / 0.01) ** 2 * 0.09) == 3458 and round((1.96 / 0.02) ** 2 * 0.09) == 864

# A surplus of ten heads after 10,000 further throws, in percentage points of the share of heads.
assert round(100 * 5 / 10_010, 2) == 0.05

# Means of 900 clicks: about 95 % between 0.08 and 0.12.
rng = Random(3)
inside = sum(0.0804 <= sum(rng.random() < 0.1 for _ in range(900)) / 900 <= 0.1196 for _ in range(600))
assert 0.92 < inside / 600 < 0.98, inside
