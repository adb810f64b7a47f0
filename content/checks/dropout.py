"""Checks the numbers of questions/dropout."""

from itertools import product
from math import isclose, prod

# One activation of 1 under p = 0.2: 0 or 1.25, mean 1.
p = 0.2
assert 1 / (1 - p) == 1.25
assert isclose((1 - p) * 1.25 + p * 0, 1)

# Linear regression: the expected loss over all masks is the plain loss plus the ridge-like term.
x = [(0.4, -1.3), (2.1, 0.7), (-0.6, 1.9)]
y = [1.0, -0.5, 2.2]
w = (0.8, -1.1)
p = 0.3


def loss(rows):
    return sum((t - sum(a * b for a, b in zip(row, w))) ** 2 for row, t in zip(rows, y))


expected = 0.0
for mask in product([0, 1], repeat=6):
    rows = [tuple(v * m / (1 - p) for v, m in zip(row, mask[2 * i :])) for i, row in enumerate(x)]
    expected += prod(1 - p if m else p for m in mask) * loss(rows)
penalty = p / (1 - p) * sum(w[j] ** 2 * sum(row[j] ** 2 for row in x) for j in range(2))
assert isclose(expected, loss(x) + penalty)
