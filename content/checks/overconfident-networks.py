"""Checks the numbers of questions/overconfident-networks."""

from math import exp, isclose

assert isclose(0.4 * abs(0.70 - 0.68) + 0.6 * abs(0.99 - 0.80), 0.122)
soft = lambda z: [exp(a) / sum(map(exp, z)) for a in z]
z = [4, 1, 0]
assert round(soft(z)[0], 2) == 0.94 and round(soft([a / 2 for a in z])[0], 2) == 0.74
assert max(range(3), key=soft(z).__getitem__) == max(range(3), key=soft([a / 2 for a in z]).__getitem__)
