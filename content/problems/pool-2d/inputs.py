import numpy as np


def gaussian(rng, shape):
    return np.round(rng.normal(size=tuple(shape)), 2)


def coarse(rng, shape, low=-3, high=3):
    """Few different whole numbers, so that windows have ties."""
    return rng.integers(low, high, size=tuple(shape))
