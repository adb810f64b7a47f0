"""Checks the numbers of questions/dl-losses-optimisers."""

from math import exp, isclose, log

assert round(-log(0.9), 3) == 0.105 and round(-log(0.1), 3) == 2.303
assert isclose((1 - 0.9) ** 2, 0.01)
z = [1.2, -0.3, 0.4]
soft = lambda v: [exp(a) / sum(map(exp, v)) for a in v]
for i in range(3):  # the gradient of cross-entropy at the logits is p - y, true class 1
    up = [a + 1e-6 * (i == j) for j, a in enumerate(z)]
    down = [a - 1e-6 * (i == j) for j, a in enumerate(z)]
    slope = (-log(soft(up)[1]) + log(soft(down)[1])) / 2e-6
    assert isclose(slope, soft(z)[i] - (i == 1), abs_tol=1e-6)
v = 0.0
for _ in range(500):
    v = 0.9 * v + 1
assert isclose(v, 10, rel_tol=1e-6)
assert isclose(0.9 * 0 + 0.1 * 5.0, 0.5)
