# fails: three-points
import numpy as np


def pca(X, k, standardise):
    X = np.asarray(X, dtype=float)
    if not 1 <= k <= min(X.shape) or (np.ptp(X, axis=0) == 0).all():
        raise ValueError("k")
    if standardise:
        spread = X.std(axis=0)
        X = (X - X.mean(axis=0)) / np.where(spread == 0, 1, spread)
    U, s, Vt = np.linalg.svd(X, full_matrices=False)
    return U[:, :k] * s[:k], Vt[:k].T, (s**2 / (s**2).sum())[:k]
