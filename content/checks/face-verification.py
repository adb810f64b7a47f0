"""Checks the numbers of questions/face-verification."""

from math import isclose

loss = lambda dp, dn, m=0.2: max(0, dp - dn + m)
assert isclose(loss(0.3, 0.4), 0.1) and loss(0.3, 0.9) == 0
upper = 1 - 0.05 ** (1 / 300_000)  # 95 % upper limit after no error in 300,000 pairs
assert round(upper * 1e5, 1) == 1.0
assert isclose(1e-5 * 1_000_000, 10)
