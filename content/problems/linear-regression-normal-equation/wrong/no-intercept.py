# fails: three-points
import numpy as np


def fit_linear_regression(X, y):
    weights = np.linalg.pinv(X) @ y
    residuals = y - X @ weights
    r2 = 0.0 if np.ptp(y) == 0 else 1 - (residuals**2).sum() / ((y - y.mean()) ** 2).sum()
    return 0.0, weights, float(r2)
