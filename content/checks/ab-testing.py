"""Checks the numbers of questions/ab-testing."""

from math import erfc, sqrt
from random import Random


def two_sided(z):
    return erfc(abs(z) / sqrt(2))


variances = 0.05 * 0.95 + 0.055 * 0.945
assert round((1.96 + 0.84) ** 2 * variances / 0.005**2, -2) == 31_200
assert round(16 * 0.05 * 0.95 / 0.005**2) == 30_400

# Sample-ratio mismatch: 32,000 against 32,800, planned 50:50.
z = (32_800 - 32_400) / sqrt(64_800 / 4)
assert round(two_sided(z), 3) == 0.002

# Reading: 1,600 and 1,744 conversions of 32,000 each.
a, b, n = 1600 / 32_000, 1744 / 32_000, 32_000
lift, se = b - a, sqrt((a * (1 - a) + b * (1 - b)) / n)
assert round(100 * lift, 2) == 0.45
assert round(100 * (lift - 1.96 * se), 2) == 0.11 and round(100 * (lift + 1.96 * se), 2) == 0.79
assert round(two_sided(lift / se), 2) == 0.01

# Peeking: ten equally spaced looks at a test without effect.
rng, runs, alarms = Random(3), 20_000, 0
for _ in range(runs):
    total = 0.0
    for look in range(1, 11):
        total += rng.gauss(0, 1)
        if abs(total) > 1.96 * sqrt(look):
            alarms += 1
            break
assert 0.185 < alarms / runs < 0.20, alarms / runs
