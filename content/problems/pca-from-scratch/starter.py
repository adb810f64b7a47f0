import numpy as np


def pca(X, k, standardise):
    """Principal components of the rows of X.

    X: (n, d); 1 <= k <= min(n, d), otherwise ValueError.
    standardise: divide the centred columns by their standard deviation.
    Returns (scores (n, k), components (d, k) as columns, explained ratios (k,)).
    """
    raise NotImplementedError
