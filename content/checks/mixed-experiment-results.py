"""Checks the numbers of questions/mixed-experiment-results."""

weeks = lambda q: 1 / (1 - q)
old, new = 1.00 * weeks(0.95), 1.02 * weeks(0.945)
assert round(weeks(0.95), 1) == 20.0 and round(weeks(0.945), 1) == 18.2
assert round(old, 1) == 20.0 and round(new, 1) == 18.5 and round(100 * (new / old - 1)) == -7
# Break-even: 1.02 / (1 - q) = 1.00 / 0.05.
assert round(100 * (0.95 - (1 - 1.02 * 0.05)), 2) == 0.1
