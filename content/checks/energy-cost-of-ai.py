"""Checks the numbers of questions/energy-cost-of-ai."""

it = 64 * 0.4 * 200
total = it * 1.2
assert round(it) == 5120 and round(total) == 6144
assert round(total * 0.4 / 1000, 2) == 2.46 and round(total * 0.05 / 1000, 2) == 0.31
daily = 1_000_000 * 0.3 / 1000 * 1.2
assert round(daily) == 360 and 17 < total / daily < 17.1
assert 50 * 0.1 + 50 == 55
