import numpy as np


def gaussian(rng, count, centre=0.0, scale=1.0, digits=2):
    return np.round(rng.normal(centre, scale, size=count), digits)


def dice(rng, count, sides=6):
    return rng.integers(1, sides + 1, size=count)


def range_of(rng, count, start=0):
    return np.arange(start, start + count).astype(float)
