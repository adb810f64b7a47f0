# fails: timestamps
import numpy as np


def fit_ridge(X, y, alpha):
    # Right on paper: the intercept gets no penalty. But the raw cross-products lose the digits.
    if alpha <= 0:
        raise ValueError("alpha must be positive")
    A = np.column_stack([np.ones(len(X)), X])
    penalty = alpha * np.eye(A.shape[1])
    penalty[0, 0] = 0
    theta = np.linalg.solve(A.T @ A + penalty, A.T @ y)
    return float(theta[0]), theta[1:]
