"""Checks the numbers of questions/novelty-effects."""

lifts = [6.0, 3.0, 1.5, 1.5]
assert sum(lifts) / 4 == 3.0 and sum(lifts) / 4 == 2 * lifts[-1]
