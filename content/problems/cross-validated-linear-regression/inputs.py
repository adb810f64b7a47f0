import numpy as np


def features(rng, rows, columns, shift=0.0):
    return np.round(shift + rng.normal(size=(rows, columns)), 3)


def targets(rng, rows, columns, noise, shift=0.0):
    """Targets for `features` of the same seed: a line and noise."""
    X = np.round(shift + rng.normal(size=(rows, columns)), 3)
    w = np.arange(1, columns + 1) / columns
    return np.round(X @ w + 5.0 + noise * rng.normal(size=rows), 3)


def any_seed(rng):
    return int(rng.integers(1000))
