"""Checks the numbers of questions/design-eta-service."""

assert 7 * 24 * 4 == 672
assert 5_000_000 * 672 == 3_360_000_000
times = [60 / 60, 60 / 20]  # minutes for one kilometre
assert times == [1.0, 3.0]
assert sum(times) / 2 == 2.0
assert 60 / ((60 + 20) / 2) == 1.5
assert 3 / 3 == 1.0 and 3 / 60 == 0.05
