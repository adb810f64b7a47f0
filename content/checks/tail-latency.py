"""Checks the numbers of questions/tail-latency."""

from math import isclose

slow = 0.01
assert round(1 - 0.99**20, 3) == 0.182
assert round(0.99 ** (1 / 20), 4) == 0.9995
assert round(1 - 0.99**10, 2) == 0.10 and round(1 - 0.99**100, 2) == 0.63
assert isclose((98 * 20 + 2 * 1000) / 100, 39.6)
assert 30 + 40 + 30 + 35 + 15 == 150
assert round(100 * (1 - (1 - slow * slow) ** 20), 1) == 0.2
