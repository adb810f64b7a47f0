"""Checks the numbers of questions/regression-metrics."""

from math import sqrt

y, p = [10, 20, 30, 40], [12, 18, 33, 60]
errors = [b - a for a, b in zip(y, p)]
assert sum(map(abs, errors)) / 4 == 6.75
sse = sum(e * e for e in errors)
assert sse == 417 and round(sqrt(sse / 4), 1) == 10.2
rest = errors[:3]
assert round(sum(map(abs, rest)) / 3, 1) == 2.3 and round(sqrt(sum(e * e for e in rest) / 3), 1) == 2.4
sst = sum((a - 25) ** 2 for a in y)
assert sst == 500 and round(1 - sse / sst, 2) == 0.17
assert round(100 * sum(abs(e) / a for e, a in zip(errors, y)) / 4, 1) == 22.5


# best constant: mean for squares, median for absolutes, below the median for MAPE, quantile for pinball
data = [1, 2, 2, 3, 4, 5, 7, 9, 12, 20, 31]
grid = [k / 100 for k in range(100, 3200)]


def best(loss):
    return min(grid, key=lambda c: sum(loss(v, c) for v in data))


median = sorted(data)[5]
assert abs(best(lambda v, c: (v - c) ** 2) - sum(data) / 11) < 0.01
assert best(lambda v, c: abs(v - c)) == median
assert best(lambda v, c: abs(v - c) / v) < median
assert best(lambda v, c: 0.9 * (v - c) if v >= c else 0.1 * (c - v)) == sorted(data)[9]
