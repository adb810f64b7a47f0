# fails: base-rate
import numpy as np


class LogisticRegression:
    def __init__(self, learning_rate, l2, max_iterations, tolerance):
        self.rate, self.l2 = learning_rate, l2
        self.rounds, self.tolerance = max_iterations, tolerance

    def fit(self, X, y):
        if set(np.unique(y)) - {0, 1}:
            raise ValueError("labels")
        A = np.column_stack([np.ones(len(X)), X])
        theta, self.n_iter_ = np.zeros(A.shape[1]), 0
        self.intercept_, self.weights_ = 0.0, theta[1:]
        for _ in range(self.rounds):
            g = A.T @ (self.predict_proba(X) - y) / len(y) + self.l2 * theta
            if np.all(np.abs(g) <= self.tolerance):
                break
            theta = theta - self.rate * g
            self.intercept_, self.weights_ = float(theta[0]), theta[1:]
            self.n_iter_ += 1
        return self

    def predict_proba(self, X):
        z = X @ self.weights_ + self.intercept_
        return 0.5 * (1 + np.tanh(z / 2))

    def predict(self, X, threshold=0.5):
        return (self.predict_proba(X) >= threshold).astype(int)
