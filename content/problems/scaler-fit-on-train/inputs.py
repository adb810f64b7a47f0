import numpy as np


def gaussian(rng, shape, shift=0.0, scale=1.0):
    return np.round(shift + rng.normal(scale=scale, size=tuple(shape)), 3)
