"""Checks the interval of questions/camera-domain-shift: 28 of 40, Wilson score."""

from math import sqrt

n, p, z = 40, 0.70, 1.96
centre = (p + z * z / (2 * n)) / (1 + z * z / n)
half = z * sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n)
assert round((centre - half) * 100) == 55 and round((centre + half) * 100) == 82
