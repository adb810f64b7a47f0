import numpy as np


def whole(rng, shape, high):
    return rng.integers(0, high, size=tuple(shape)).astype(float)


def labels(rng, count, classes):
    return rng.choice(np.array(classes), size=count)


def diagonal(rng, rows):
    """Points in a square whose label says on which side of a wavy diagonal they lie."""
    X = np.round(rng.uniform(0, 10, size=(rows, 2)), 2)
    return X


def diagonal_labels(rng, rows):
    """The labels of diagonal() for the same generator."""
    X = np.round(rng.uniform(0, 10, size=(rows, 2)), 2)
    return (X[:, 0] + np.sin(3 * X[:, 1]) > X[:, 1]).astype(int)
