import numpy as np


def gaussian(rng, shape, scale=1.0, centre=0.0):
    return np.round(rng.normal(loc=centre, scale=scale, size=tuple(shape)), 2)
