import numpy as np


def gaussian(rng, shape, scale=1.0):
    return np.round(rng.normal(scale=scale, size=tuple(shape)), 2)


def precise(rng, size):
    """Weights with all their digits, so that no margin is 1 by chance."""
    return rng.normal(size=size)


def signs(rng, count):
    return rng.choice([-1, 1], size=count)
