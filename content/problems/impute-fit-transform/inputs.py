import numpy as np


def with_gaps(rng, shape, share, shift=0.0):
    """Gaussian numbers of which about `share` are missing."""
    X = np.round(shift + rng.normal(size=tuple(shape)) * 3, 2)
    X[rng.random(size=X.shape) < share] = np.nan
    return X
