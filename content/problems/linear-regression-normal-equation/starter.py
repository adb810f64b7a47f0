import numpy as np


def fit_linear_regression(X, y):
    """Least squares with an intercept; the shortest weights where several are best.

    X: (n, d) features; y: (n,) targets.
    Returns (intercept, weights, r2): float, ndarray (d,), float.
    """
    raise NotImplementedError
