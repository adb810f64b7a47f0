import numpy as np


def three_way_split(n, validation_share, test_share, seed):
    """Random (train, validation, test) row numbers, each ascending.

    The shares refer to all n rows; seed: for np.random.default_rng.
    ValueError where a part would be empty.
    """
    raise NotImplementedError
