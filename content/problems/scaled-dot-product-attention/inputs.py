import numpy as np


def gaussian(rng, shape, scale=1.0):
    return np.round(rng.normal(scale=scale, size=tuple(shape)), 3)


def causal(rng, size):
    """Every position may look at itself and at those before it."""
    return np.tril(np.ones((size, size), dtype=bool))


def holes(rng, shape, share):
    """True with the given chance."""
    return rng.random(tuple(shape)) < share
