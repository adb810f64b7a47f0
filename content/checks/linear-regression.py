"""Checks the worked example of questions/linear-regression."""

from math import isclose

x, y = [1, 2, 3, 4], [2, 3, 5, 6]
mx, my = sum(x) / 4, sum(y) / 4
slope = sum((a - mx) * (b - my) for a, b in zip(x, y)) / sum((a - mx) ** 2 for a in x)
intercept = my - slope * mx
assert isclose(slope, 1.4) and isclose(intercept, 0.5)
residuals = [b - (intercept + slope * a) for a, b in zip(x, y)]
assert [round(r, 10) for r in residuals] == [0.1, -0.3, 0.3, -0.1]
sse, sst = sum(r * r for r in residuals), sum((b - my) ** 2 for b in y)
assert isclose(sse, 0.2) and sst == 10 and isclose(1 - sse / sst, 0.98)

# A curve under a straight line: x^2 on 0..10 has R^2 above 0.9.
x = list(range(11))
y = [a * a for a in x]
mx, my = sum(x) / 11, sum(y) / 11
sxy = sum((a - mx) * (b - my) for a, b in zip(x, y))
r2 = sxy**2 / (sum((a - mx) ** 2 for a in x) * sum((b - my) ** 2 for b in y))
assert round(r2, 2) == 0.93, r2
