import numpy as np


def fit_linear_regression(X, y):
    """Least squares on centred data, by the pseudo-inverse."""
    X = np.asarray(X, dtype=np.float64)
    y = np.asarray(y, dtype=np.float64)
    # Centring removes the intercept from the problem: the best plane passes through the means.
    # It also takes large offsets out before anything is squared.
    x_mean, y_mean = X.mean(axis=0), y.mean()
    centred, target = X - x_mean, y - y_mean

    # Of all solutions of the normal equations (centred' centred) w = centred' target,
    # the pseudo-inverse gives the shortest one.
    weights = np.linalg.pinv(centred, rcond=1e-10) @ target
    intercept = y_mean - x_mean @ weights

    if y.min() == y.max():
        return float(intercept), weights, 0.0
    residuals = target - centred @ weights
    r2 = 1 - (residuals @ residuals) / (target @ target)
    return float(intercept), weights, float(r2)
