# fails: along-the-axes
import numpy as np


def pca(X, k, standardise):
    X = np.asarray(X, dtype=float)
    if not 1 <= k <= min(X.shape) or (np.ptp(X, axis=0) == 0).all():
        raise ValueError("k")
    Z = X - X.mean(axis=0)
    if standardise:
        Z = Z / np.where(np.ptp(X, axis=0) == 0, 1, Z.std(axis=0))
    values, vectors = np.linalg.eigh(Z.T @ Z / len(Z))  # ascending
    return Z @ vectors[:, :k], vectors[:, :k], values[:k] / values.sum()
