import numpy as np
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import KFold


def cross_validate_line(X, y, folds, seed):
    """Out-of-fold predictions, R² and RMSE of each fold, a baseline, and the mean and spread of R².

    X: (n, d); y: (n,); folds >= 2 and n >= 2 * folds, otherwise ValueError.
    """
    raise NotImplementedError
