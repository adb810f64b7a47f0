# fails: equal-rows
import numpy as np


def pairwise_distances(A, B):
    A, B = np.asarray(A, dtype=float), np.asarray(B, dtype=float)
    if len(A):
        A, B = A - A.mean(axis=0), B - A.mean(axis=0)
    squared = (A**2).sum(axis=1)[:, None] + (B**2).sum(axis=1)[None, :] - 2 * A @ B.T
    return np.sqrt(squared)
