"""Checks the numbers of questions/annotation-agreement."""

from math import isclose

po = (15 + 75) / 100
share = (15 + 5) / 100
pe = share**2 + (1 - share) ** 2
assert po == 0.9 and isclose(pe, 0.68) and isclose(share**2, 0.04) and isclose((1 - share) ** 2, 0.64)
assert round((po - pe) / (1 - pe), 2) == 0.69
