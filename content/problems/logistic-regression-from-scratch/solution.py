import numpy as np


class LogisticRegression:
    """Binary logistic regression with an L2 penalty, fitted by gradient descent."""

    def __init__(self, learning_rate, l2, max_iterations, tolerance):
        self.learning_rate = learning_rate
        self.l2 = l2
        self.max_iterations = max_iterations
        self.tolerance = tolerance

    def fit(self, X, y):
        if not np.isin(y, (0, 1)).all():
            raise ValueError("the labels must be 0 and 1")
        n, d = X.shape
        self.intercept_, self.weights_, self.n_iter_ = 0.0, np.zeros(d), 0
        while self.n_iter_ < self.max_iterations:
            errors = self.predict_proba(X) - y  # (n,)
            intercept_gradient = errors.mean()
            weights_gradient = X.T @ errors / n + self.l2 * self.weights_  # (d,)
            steepest = max(abs(intercept_gradient), np.abs(weights_gradient).max())
            if steepest <= self.tolerance:
                break
            self.intercept_ -= float(self.learning_rate * intercept_gradient)
            self.weights_ -= self.learning_rate * weights_gradient
            self.n_iter_ += 1
        return self

    def predict_proba(self, X):
        return _sigmoid(self.intercept_ + X @ self.weights_)

    def predict(self, X, threshold=0.5):
        return (self.predict_proba(X) >= threshold).astype(int)


def _sigmoid(z):
    """1 / (1 + exp(-z)) without a positive exponent."""
    small = np.exp(-np.abs(z))
    return np.where(z >= 0, 1.0, small) / (1 + small)
