"""Checks the numbers of questions/sequential-testing."""

from math import sqrt
from random import Random


def false_alarms(bounds, runs=15_000):
    rng, alarms = Random(5), 0
    for _ in range(runs):
        total = 0.0
        for look, bound in enumerate(bounds, start=1):
            total += rng.gauss(0, 1)
            if abs(total) > bound * sqrt(look):
                alarms += 1
                break
    return alarms / runs


fleming = [2.04 * sqrt(5 / look) for look in range(1, 6)]
assert [round(b, 2) for b in fleming] == [4.56, 3.23, 2.63, 2.28, 2.04]
assert abs(false_alarms([1.96] * 5) - 0.142) < 0.01
assert abs(false_alarms([2.413] * 5) - 0.05) < 0.007
assert abs(false_alarms(fleming) - 0.05) < 0.007
assert round(1 - 0.95**5, 2) == 0.23
