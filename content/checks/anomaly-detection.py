"""Checks the numbers of questions/anomaly-detection."""

from math import isclose, sqrt
from statistics import mean, median, stdev

values = [10, 11, 12, 11, 10, 12, 11, 100]
z = (100 - mean(values)) / stdev(values)
assert round(z, 2) == 2.47
mad = median(abs(v - median(values)) for v in values)
assert median(values) == 11 and mad == 1
assert round(0.6745 * (100 - 11) / mad) == 60


def largest_z(n):
    return (n - 1) / sqrt(n)


assert isclose(largest_z(8), 7 / sqrt(8)) and round(largest_z(8), 2) == 2.47
assert largest_z(10) < 3 < largest_z(11)

bad, good = 1000, 1_000_000 - 1000
true, false = 0.9 * bad, 0.01 * good
assert true == 900 and false == 9990 and round(100 * true / (true + false)) == 8
