import numpy as np


def kmeans_plus_plus(X, k, seed):
    """Numbers of k different rows, drawn by the k-means++ rule.

    X: (n, d); 1 <= k <= n, otherwise ValueError; seed: for np.random.default_rng.
    Returns an int array (k,) in the order of the picks.
    """
    raise NotImplementedError
