import numpy as np


def gaussian(rng, shape, scale=1.0):
    return np.round(rng.normal(scale=scale, size=tuple(shape)), 3)


def rank_two(rng, rows):
    """Four columns, of which the last two are exact sums of the first two (integers)."""
    a, b = rng.integers(-9, 10, size=rows), rng.integers(-9, 10, size=rows)
    return np.column_stack([a, b, a + b, a - 2 * b]).astype(float)
