import numpy as np


def gaussian(rng, shape, shift=0.0, scale=1.0):
    return np.round(shift + rng.normal(scale=scale, size=tuple(shape)), 3)


def uniform(rng, shape):
    return rng.uniform(-10, 10, size=tuple(shape))


def repeated(rng, rows, columns, shift):
    """Every row occurs twice."""
    half = np.round(shift + rng.uniform(-10, 10, size=(rows // 2, columns)), 2)
    return np.concatenate([half, half])
