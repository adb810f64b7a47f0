"""Checks the numbers of questions/anonymisation-fails."""

import math

scale = 1 / 0.5
assert scale == 2 and round(math.sqrt(2) * scale, 1) == 2.8
assert round(10 * 0.1, 10) == 1.0
# Two coins: yes = share / 2 + 1 / 4.
assert round((0.35 - 0.25) * 2, 10) == 0.20
assert round(math.e / (1 + math.e), 2) == 0.73
assert round(math.exp(0.1) / (1 + math.exp(0.1)), 2) == 0.52
