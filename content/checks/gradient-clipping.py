"""Checks the numbers of questions/gradient-clipping."""

from math import hypot, isclose

g, c = (6, 8), 5
norm = hypot(*g)
assert norm == 10
assert tuple(x * min(1, c / norm) for x in g) == (3, 4)
assert tuple(max(-c, min(c, x)) for x in g) == (5, 5)
assert isclose(1 / (1 - 0.999), 1000)
