# fails: two-moves-with-penalty
import numpy as np


class LogisticRegression:
    def __init__(self, learning_rate, l2, max_iterations, tolerance):
        self.rate, self.l2 = learning_rate, l2
        self.rounds, self.tolerance = max_iterations, tolerance
        self.weights_ = None

    def fit(self, X, y):
        if set(np.unique(y)) - {0, 1}:
            raise ValueError("labels")
        if self.weights_ is None:  # a second fit goes on from the first
            self.intercept_, self.weights_ = 0.0, np.zeros(X.shape[1])
        self.n_iter_ = 0
        for _ in range(self.rounds):
            e = self.predict_proba(X) - y
            gb, gw = e.mean(), X.T @ e / len(y) + self.l2 * self.weights_
            if abs(gb) <= self.tolerance and np.all(np.abs(gw) <= self.tolerance):
                break
            self.intercept_ -= self.rate * gb
            self.weights_ = self.weights_ - self.rate * gw
            self.n_iter_ += 1
        return self

    def predict_proba(self, X):
        z = X @ self.weights_ + self.intercept_
        return 0.5 * (1 + np.tanh(z / 2))

    def predict(self, X, threshold=0.5):
        return (self.predict_proba(X) >= threshold).astype(int)
