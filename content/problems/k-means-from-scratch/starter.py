import numpy as np


def k_means(X, start_rows, max_iterations, tolerance):
    """Lloyd's algorithm from given rows.

    X: (n, d); start_rows: the k rows that serve as first centroids.
    Returns (centroids (k, d), labels (n,), inertia, iterations).
    """
    raise NotImplementedError
