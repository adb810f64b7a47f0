import numpy as np


def fit_ridge(X, y, alpha):
    """Ridge regression in closed form; the intercept is not penalised.

    X: (n, d); y: (n,); alpha > 0, otherwise ValueError.
    Returns (intercept, weights): float and ndarray (d,).
    """
    raise NotImplementedError
