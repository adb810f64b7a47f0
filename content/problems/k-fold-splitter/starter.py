import numpy as np


def k_fold(n, k, shuffle, seed):
    """k pairs (train, test) of ascending row numbers.

    2 <= k <= n, otherwise ValueError; seed: for np.random.default_rng, used if shuffle is true.
    """
    raise NotImplementedError
