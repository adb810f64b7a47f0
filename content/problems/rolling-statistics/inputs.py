import numpy as np


def noise(rng, count, shift=0.0):
    return np.round(shift + rng.normal(size=count), 2)


def jump(rng, count, at, height):
    """Noise round zero that jumps to a height."""
    x = rng.normal(size=count)
    x[at:] += height
    return np.round(x, 2)


def walk(rng, count):
    return rng.normal(size=count).cumsum()
