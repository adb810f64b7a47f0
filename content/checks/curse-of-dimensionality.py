"""Checks the numbers of questions/curse-of-dimensionality."""

from math import dist
from random import Random

assert 10**1 == 10 and 10**6 == 1_000_000
assert 0.1 ** (1 / 1) == 0.1 and round(0.1 ** (1 / 10), 2) == 0.79
assert round(100 * (1 - 0.95**100), 1) == 99.4


def contrast(dimension, points=500, queries=20):
    """Median of farthest / nearest distance from a query to uniform points."""
    rng = Random(1)
    ratios = []
    for _ in range(queries):
        query = [rng.random() for _ in range(dimension)]
        far = [dist(query, [rng.random() for _ in range(dimension)]) for _ in range(points)]
        ratios.append(max(far) / min(far))
    return sorted(ratios)[queries // 2]


assert 30 < contrast(2, queries=100) < 100  # "dozens of times"
assert round(contrast(500, queries=5), 1) == 1.2

# Largest of 5,000 correlations of pure noise on 50 rows: about 1 / sqrt(50) * 3.5.
assert round(1 / 50**0.5, 2) == 0.14
rng = Random(2)


def unit(n):
    v = [rng.gauss(0, 1) for _ in range(n)]
    m = sum(v) / n
    v = [x - m for x in v]
    s = sum(x * x for x in v) ** 0.5
    return [x / s for x in v]


y = unit(50)
best = max(abs(sum(a * b for a, b in zip(y, unit(50)))) for _ in range(5000))
assert 0.45 < best < 0.55
