"""Checks the numbers of questions/training-fault-tolerance."""

from math import sqrt


def best(machines, write=2.0, hours=5000.0):
    """Interval in minutes and share of time lost, by Young's formula."""
    between = hours * 60 / machines
    interval = sqrt(2 * write * between)
    return between, interval, write / interval + interval / (2 * between)


between, interval, loss = best(64)
assert round(between) == 4688 and round(5000 / 64) == 78 and round(21 * 24 / (5000 / 64)) == 6
assert round(interval) == 137 and round(100 * loss, 1) == 2.9
between, interval, loss = best(1024)
assert round(between / 60, 1) == 4.9 and round(interval) == 34 and round(100 * loss, 1) == 11.7
# The formula is the minimum of the sum.
between, interval, loss = best(64)
assert all(2 / t + t / (2 * between) >= loss - 1e-12 for t in range(10, 1000))
assert round(100 * 0.35 / 0.8) == 44
