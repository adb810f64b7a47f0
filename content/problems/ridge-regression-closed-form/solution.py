import numpy as np


def fit_ridge(X, y, alpha):
    """Solve (Xc'Xc + alpha I) w = Xc'yc on centred data."""
    if not alpha > 0:
        raise ValueError("alpha must be positive")
    X = np.asarray(X, dtype=np.float64)
    y = np.asarray(y, dtype=np.float64)
    # At the minimum the residuals sum to zero, so the plane passes through the means.
    # Centring therefore takes the free intercept out of the problem.
    x_mean, y_mean = X.mean(axis=0), y.mean()
    centred = X - x_mean
    gram = centred.T @ centred  # (d, d)
    gram[np.diag_indices_from(gram)] += alpha
    weights = np.linalg.solve(gram, centred.T @ (y - y_mean))
    return float(y_mean - x_mean @ weights), weights
