# fails: constant-target
import numpy as np


def fit_linear_regression(X, y):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    x_mean, y_mean = X.mean(axis=0), y.mean()
    centred, target = X - x_mean, y - y_mean
    weights = np.linalg.pinv(centred, rcond=1e-10) @ target
    intercept = y_mean - x_mean @ weights
    residuals = target - centred @ weights
    r2 = 1 - (residuals @ residuals) / (target @ target)
    return float(intercept), weights, float(r2)
