import numpy as np


class LogisticRegression:
    """Binary logistic regression with an L2 penalty, fitted by gradient descent.

    After fit: intercept_ (float), weights_ (d,), n_iter_ (number of moves).
    """

    def __init__(self, learning_rate, l2, max_iterations, tolerance):
        raise NotImplementedError

    def fit(self, X, y):
        """X: (n, d); y: (n,) of 0 and 1, otherwise ValueError. Returns self."""
        raise NotImplementedError

    def predict_proba(self, X):
        """Probabilities of class 1, shape (m,)."""
        raise NotImplementedError

    def predict(self, X, threshold=0.5):
        """Integers: 1 where the probability is at least `threshold`, else 0."""
        raise NotImplementedError
