# fails: one-column
import numpy as np


def fit_ridge(X, y, alpha):
    if alpha <= 0:
        raise ValueError("alpha must be positive")
    A = np.column_stack([np.ones(len(X)), X])
    theta = np.linalg.solve(A.T @ A + alpha * np.eye(A.shape[1]), A.T @ y)
    return float(theta[0]), theta[1:]
