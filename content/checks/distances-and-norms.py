"""Checks the numbers of questions/distances-and-norms."""

from math import dist, hypot, isclose


def cosine(x, y):
    return sum(a * b for a, b in zip(x, y)) / (hypot(*x) * hypot(*y))


x, y = (1, 2), (4, 6)
gaps = [abs(a - b) for a, b in zip(x, y)]
assert dist(x, y) == 5 and sum(gaps) == 7 and max(gaps) == 4
assert round(dist((1, 2), (2, 4)), 2) == 2.24 and isclose(cosine((1, 2), (2, 4)), 1)
a, b = {"a", "b", "c"}, {"b", "c", "d"}
assert len(a & b) / len(a | b) == 2 / 4
# The tip: Euclidean finds (1, 3) nearer to (1, 2), cosine finds (2, 4) nearer.
assert dist((1, 2), (1, 3)) < dist((1, 2), (2, 4))
assert cosine((1, 2), (2, 4)) > cosine((1, 2), (1, 3))
assert 30**2 == 900 and 1000**2 == 1_000_000
# One minus cosine breaks the triangle inequality.
p, q, r = (1, 0), (1, 1), (0, 1)
assert (1 - cosine(p, q)) + (1 - cosine(q, r)) < 1 - cosine(p, r)
# Unit vectors: the squared distance is 2 - 2 cos.
u, v = (0.6, 0.8), (1.0, 0.0)
assert isclose(dist(u, v) ** 2, 2 - 2 * cosine(u, v))
