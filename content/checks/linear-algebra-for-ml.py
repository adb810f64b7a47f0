"""Checks the numbers of questions/linear-algebra-for-ml."""

from math import log

a = ((4, 1), (2, 3))


def times(m, v):
    return tuple(sum(x * y for x, y in zip(row, v)) for row in m)


assert times(a, (1, 1)) == (5, 5) and times(a, (1, -2)) == (2, -4)
assert 5 + 2 == a[0][0] + a[1][1] == 7 and 5 * 2 == a[0][0] * a[1][1] - a[0][1] * a[1][0] == 10

b, d = (3, 4), (1, 1)
scale = sum(x * y for x, y in zip(b, d)) / sum(x * x for x in d)
projection = tuple(scale * x for x in d)
residual = tuple(x - y for x, y in zip(b, projection))
assert projection == (3.5, 3.5) and residual == (-0.5, 0.5)
assert sum(x * y for x, y in zip(residual, d)) == 0

kappa = 100
rate = (kappa - 1) / (kappa + 1)
assert round(rate, 2) == 0.98 and 225 < log(1 / 100) / log(rate) < 235

# Gradient descent on (100 x^2 + y^2) / 2 with the best constant step 2 / (100 + 1).
x, y, step = 1.0, 1.0, 2 / 101
for _ in range(231):
    x, y = x - step * 100 * x, y - step * y
assert max(abs(x), abs(y)) < 0.0101
