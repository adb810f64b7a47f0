# fails: one-column
import numpy as np


def fit_ridge(X, y, alpha):
    # The penalty of a mean squared error, which is n times too strong here.
    if alpha <= 0:
        raise ValueError("alpha must be positive")
    x_mean, y_mean = X.mean(axis=0), y.mean()
    A = X - x_mean
    w = np.linalg.solve(A.T @ A + len(X) * alpha * np.eye(X.shape[1]), A.T @ (y - y_mean))
    return float(y_mean - x_mean @ w), w
