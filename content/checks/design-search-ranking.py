"""Checks the numbers of questions/design-search-ranking."""

import math

assert round(1 - 0.99**20, 2) == 0.18
assert abs(0.08 / 0.4 - 0.20) < 1e-12 and 0.20 > 0.12
assert math.log2(1 + 3) == 2.0 and math.log2(1 + 1) == 1.0
