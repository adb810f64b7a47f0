import numpy as np


def gaussian(rng, shape, scale=1.0, shift=0.0):
    return np.round(shift + rng.normal(scale=scale, size=tuple(shape)), 3)
