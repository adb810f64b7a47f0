import numpy as np


def stratified_split(y, test_share, seed):
    """Train and test rows with the class shares of y.

    y: (n,) labels; 0 < test_share < 1; seed: for np.random.default_rng.
    Returns (train, test), ascending row numbers. ValueError where a part would be empty.
    """
    raise NotImplementedError
