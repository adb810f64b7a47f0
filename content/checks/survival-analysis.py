"""Checks the numbers of questions/survival-analysis."""

times = [(2, 1), (3, 0), (4, 1), (4, 1), (5, 0), (6, 1), (8, 0), (8, 0)]
survival, rows = 1.0, []
for month in sorted({t for t, left in times if left}):
    at_risk = sum(t >= month for t, _ in times)
    left = sum(t == month and gone for t, gone in times)
    survival *= 1 - left / at_risk
    rows.append((month, at_risk, left, round(survival, 3)))
assert rows == [(2, 8, 1, 0.875), (4, 6, 2, 0.583), (6, 3, 1, 0.389)]
assert round(2 / 6, 2) == 0.33 and 4 / 8 == 0.5
