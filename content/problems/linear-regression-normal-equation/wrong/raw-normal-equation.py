# fails: copied-column
import numpy as np


def fit_linear_regression(X, y):
    A = np.column_stack([np.ones(len(X)), X])
    theta = np.linalg.solve(A.T @ A, A.T @ y)
    residuals = y - A @ theta
    total = ((y - y.mean()) ** 2).sum()
    r2 = 1 - (residuals**2).sum() / total if total > 0 else 0.0
    return float(theta[0]), theta[1:], float(r2)
