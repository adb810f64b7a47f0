import numpy as np


def bowl(rng, size):
    """A symmetric positive definite matrix whose eigenvalues lie between 0.5 and 5.5 or so."""
    root = rng.uniform(-1, 1, size=(size, size))
    return np.round(root @ root.T / size * 5 + 0.5 * np.eye(size), 3)


def gaussian(rng, shape):
    return np.round(rng.normal(size=tuple(shape)), 3)
