"""Checks the numbers of questions/metric-drop."""

before, after, rate = (0.4, 0.6), (0.3, 0.7), (0.08, 0.03)
total = lambda shares: sum(w * r for w, r in zip(shares, rate))
assert round(total(before), 4) == 0.05 and round(total(after), 4) == 0.045
assert round(total(after) / total(before) - 1, 3) == -0.1
assert round(sum((b - a) * r for a, b, r in zip(before, after, rate)), 4) == -0.005
