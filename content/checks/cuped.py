"""Checks the numbers of questions/cuped."""

from math import isclose, sqrt
from random import Random

assert isclose(1 - 0.7**2, 0.51) and round(30_000 * 0.51) == 15_300
assert isclose(0.3**2, 0.09) and round(0.3 - 0.8 * 0.2, 2) == 0.14
assert isclose(2 * (1 - 0.7), 0.6)

# A simulation: the variance of the adjusted metric is that of the raw one times 1 - rho^2.
rng, rho = Random(1), 0.7
xs = [rng.gauss(10, 2) for _ in range(40_000)]
ys = [1 + rho * x + 2 * sqrt(1 - rho**2) * rng.gauss(0, 1) for x in xs]
mean = lambda values: sum(values) / len(values)
mx, my = mean(xs), mean(ys)
var_x, var_y = mean([(x - mx) ** 2 for x in xs]), mean([(y - my) ** 2 for y in ys])
theta = mean([(x - mx) * (y - my) for x, y in zip(xs, ys)]) / var_x
adjusted = [y - theta * (x - mx) for x, y in zip(xs, ys)]
assert abs(mean([(a - my) ** 2 for a in adjusted]) / var_y - 0.51) < 0.02
