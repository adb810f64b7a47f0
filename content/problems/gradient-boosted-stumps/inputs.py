import numpy as np


def gaussian(rng, shape, scale=1.0):
    return np.round(rng.normal(scale=scale, size=tuple(shape)), 3)


def uniform(rng, shape):
    return np.round(rng.uniform(-3, 3, size=tuple(shape)), 3)
