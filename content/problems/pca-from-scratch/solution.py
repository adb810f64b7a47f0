import numpy as np


def pca(X, k, standardise):
    """PCA by the singular value decomposition of the centred data."""
    X = np.asarray(X, dtype=np.float64)
    if not 1 <= k <= min(X.shape):
        raise ValueError("k must lie between 1 and min(n, d)")
    varying = X.min(axis=0) < X.max(axis=0)
    if not varying.any():
        raise ValueError("all columns are constant: there is no variance to explain")
    # The mean of equal numbers can be off by rounding, hence the exact zeros.
    centred = np.where(varying, X - X.mean(axis=0), 0.0)
    if standardise:
        centred = centred / np.where(varying, centred.std(axis=0), 1.0)
    # centred = U diag(s) V'. The covariance would be V diag(s^2 / n) V', but forming it
    # squares the singular values and drowns the small ones in rounding.
    U, s, Vt = np.linalg.svd(centred, full_matrices=False)
    variances = s**2
    return U[:, :k] * s[:k], Vt[:k].T, variances[:k] / variances.sum()
