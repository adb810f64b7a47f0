# fails: one-column
import numpy as np


def fit_ridge(X, y, alpha):
    if alpha <= 0:
        raise ValueError("alpha must be positive")
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    x_mean, y_mean, scale = X.mean(axis=0), y.mean(), X.std(axis=0)
    scale = np.where(scale == 0, 1, scale)
    A = (X - x_mean) / scale
    w = np.linalg.solve(A.T @ A + alpha * np.eye(X.shape[1]), A.T @ (y - y_mean)) / scale
    return float(y_mean - x_mean @ w), w
