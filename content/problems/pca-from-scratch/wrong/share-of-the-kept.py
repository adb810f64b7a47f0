# fails: three-points
import numpy as np


def pca(X, k, standardise):
    X = np.asarray(X, dtype=float)
    if not 1 <= k <= min(X.shape) or (np.ptp(X, axis=0) == 0).all():
        raise ValueError("k")
    Z = X - X.mean(axis=0)
    if standardise:
        Z = Z / np.where(np.ptp(X, axis=0) == 0, 1, Z.std(axis=0))
    U, s, Vt = np.linalg.svd(Z, full_matrices=False)
    kept = s[:k] ** 2
    return U[:, :k] * s[:k], Vt[:k].T, kept / kept.sum()
