"""Checks the numbers of questions/residual-connections."""

from math import isclose

assert isclose(0.1**20, 1e-20, rel_tol=1e-9) and round(1.1**20, 1) == 6.7
bottleneck = 256 * 64 + 9 * 64 * 64 + 64 * 256
plain = 2 * 9 * 256 * 256
assert bottleneck == 69_632 and round(plain / 1e6, 2) == 1.18
