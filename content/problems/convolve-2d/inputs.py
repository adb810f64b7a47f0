import numpy as np


def gaussian(rng, shape):
    return np.round(rng.normal(size=tuple(shape)), 2)


def pixels(rng, shape):
    return rng.integers(0, 256, size=tuple(shape)).astype(np.uint8)
