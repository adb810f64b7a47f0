"""Checks the numbers of questions/object-tracking."""

from itertools import permutations
from math import isclose

cost = [[0.1, 0.2], [0.2, 0.9]]
total = {p: sum(cost[i][p[i]] for i in range(2)) for p in permutations(range(2))}
assert isclose(total[(0, 1)], 1.0) and isclose(min(total.values()), 0.4)
assert isclose(1 - (100 + 50 + 10) / 1000, 0.84)
assert isclose(1.5 / 30, 0.05) and isclose(1.5 / 3, 0.5)
