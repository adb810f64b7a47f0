import numpy as np


def gaussian(rng, shape, scale=1.0):
    return np.round(rng.normal(scale=scale, size=tuple(shape)), 3)


def coins(rng, count):
    """Labels 0 and 1, with at least one of each."""
    labels = rng.integers(0, 2, size=count)
    labels[:2] = [0, 1]
    return labels
