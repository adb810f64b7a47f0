# fails: constant-column
import numpy as np


def fit_linear_regression(X, y):
    # The shortest vector is sought with the intercept in it.
    A = np.column_stack([np.ones(len(X)), X])
    theta = np.linalg.pinv(A) @ y
    residuals = y - A @ theta
    total = ((y - y.mean()) ** 2).sum()
    r2 = 0.0 if np.ptp(y) == 0 else 1 - (residuals**2).sum() / total
    return float(theta[0]), theta[1:], float(r2)
