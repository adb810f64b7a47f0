"""Checks the numbers of questions/experiment-sizing."""

from math import sqrt
from statistics import NormalDist

normal = NormalDist()
p, delta = 0.04, 0.002
assert round(16 * p * (1 - p) / delta**2) == 153_600
exact = (1.96 + 0.8416) ** 2 * (p * (1 - p) + 0.042 * 0.958) / delta**2
assert round(exact, -2) == 154_300
assert 15 < 2 * exact / 20_000 < 16


def power(lift, n=154_300):
    se = sqrt((p * (1 - p) + (p + lift) * (1 - p - lift)) / n)
    return normal.cdf(lift / se - 1.96) + normal.cdf(-lift / se - 1.96)


assert [round(100 * power(d)) for d in (0.0005, 0.001, 0.002, 0.003)] == [11, 29, 80, 99]


def exaggeration(mean):
    """The mean of |z| given |z| > 1.96, over the true mean."""
    high, low = 1 - normal.cdf(1.96 - mean), normal.cdf(-1.96 - mean)
    size = mean * high + normal.pdf(1.96 - mean) - mean * low + normal.pdf(-1.96 - mean)
    return size / (high + low) / mean


assert round(exaggeration(1.115), 1) == 2.3 and round(exaggeration(2.802), 1) == 1.1
assert round(16 * 60**2 / 0.4**2) == 360_000 and round(16 * 35**2 / 0.4**2) == 122_500
assert round(1 / 0.9 + 1 / 0.1, 1) == 11.1 and round((1 / 0.9 + 1 / 0.1) / 4, 1) == 2.8
