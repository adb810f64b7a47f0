import numpy as np


def tastes(rng, rows, columns):
    return np.round(rng.uniform(-1, 1, size=(rows, columns)), 2)


def quarters(rng, rows, columns):
    """Entries of -1, 0 and 1 only: many zeros, many equal scores."""
    return rng.integers(-1, 2, size=(rows, columns))
