import numpy as np


def away_from_zero(rng, shape, dtype="float64"):
    """Numbers between 0.5 and 2 with a random sign."""
    values = rng.uniform(0.5, 2, size=tuple(shape)) * rng.choice([-1, 1], size=tuple(shape))
    return np.round(values, 2).astype(dtype)
