"""Checks the numbers of questions/expected-value."""

from itertools import permutations
from math import erfc, isclose, log, sqrt

faces = range(1, 7)
mean = sum(faces) / 6
variance = sum(f * f for f in faces) / 6 - mean**2
assert mean == 3.5 and sum(f * f for f in faces) == 91
assert round(variance, 2) == 2.92 and round(sqrt(variance), 2) == 1.71
assert round(2 * variance, 2) == 5.83 and round(4 * variance, 2) == 11.67

orders = list(permutations(range(5)))
assert sum(sum(i == x for i, x in enumerate(o)) for o in orders) / len(orders) == 1
assert isclose(1 + 5 / 6 * 6, 6)

sd = sqrt(1000 * 0.02 * 0.98)
assert round(sd, 2) == 4.43 and 1000 * 0.02 * 50 == 1000 and round(50 * sd) == 221
assert round(6 * sum(1 / k for k in faces), 1) == 14.7
assert isclose((1.5 + 0.6) / 2, 1.05) and isclose((log(1.5) + log(0.6)) / 2, log(0.9) / 2)
assert log(0.9) < 0
assert round(100 * erfc(100 / 300 / sqrt(2)) / 2) == 37
