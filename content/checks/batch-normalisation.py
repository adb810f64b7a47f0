"""Checks the worked example of questions/batch-normalisation."""

from math import sqrt

values = [2, 4, 6, 8]
mean = sum(values) / 4
deviation = sqrt(sum((v - mean) ** 2 for v in values) / 4)
assert mean == 5 and round(deviation, 2) == 2.24
normal = [(v - mean) / deviation for v in values]
assert [round(v, 2) for v in normal] == [-1.34, -0.45, 0.45, 1.34]
assert [round(2 * v + 1, 2) for v in normal] == [-1.68, 0.11, 1.89, 3.68]
