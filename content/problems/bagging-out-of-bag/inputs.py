import numpy as np


def points(rng, rows, columns):
    return np.round(rng.normal(size=(rows, columns)), 2)


def labels(rng, count, classes):
    return rng.integers(0, classes, size=count)


def bootstrap(rng, models, rows):
    return rng.integers(0, rows, size=(models, rows))
