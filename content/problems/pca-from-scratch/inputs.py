import numpy as np


def stretched(rng, rows, scales):
    """Gaussian data with the given standard deviations along the axes of a random rotation."""
    rotation, _ = np.linalg.qr(rng.normal(size=(len(scales), len(scales))))
    X = rng.normal(size=(rows, len(scales))) * np.array(scales, dtype=float)
    return np.round(X @ rotation + 3.0, 6)


def gaussian(rng, shape):
    return np.round(rng.normal(size=tuple(shape)), 3)
