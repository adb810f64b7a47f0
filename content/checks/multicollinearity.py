"""Checks the numbers of questions/multicollinearity."""

from math import sqrt

vif = lambda r: 1 / (1 - r * r)
assert [round(vif(r), 1) for r in (0.5, 0.9, 0.95)] == [1.3, 5.3, 10.3]
assert [round(sqrt(vif(r)), 1) for r in (0.5, 0.9, 0.95)] == [1.2, 2.3, 3.2]
