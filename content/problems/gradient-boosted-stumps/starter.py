import numpy as np


def boost_stumps(X, y, rounds, learning_rate, X_new):
    """Least-squares boosting with one question a round.

    X: (n, d); y: (n,); X_new: (m, d).
    Returns (predictions (m,), losses): the training MSE of the mean and after each round.
    """
    raise NotImplementedError
