import numpy as np


def grid(rng, rows, columns, high):
    """Whole-number points with many equal distances and some copies."""
    return rng.integers(0, high, size=(rows, columns)).astype(float)


def gaussian(rng, rows, columns, shift=0.0):
    return np.round(shift + rng.normal(size=(rows, columns)), 2)


def numbers(rng, count, high):
    return rng.integers(0, high, size=count)


def gaps(rng, count):
    return np.round(rng.random(count), 3)
