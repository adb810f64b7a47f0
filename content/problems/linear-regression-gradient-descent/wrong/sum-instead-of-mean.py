# fails: one-step
import numpy as np


def fit_by_gradient_descent(X, y, learning_rate, max_iterations, tolerance):
    n, d = X.shape
    b, w = 0.0, np.zeros(d)
    losses = [((b + X @ w - y) ** 2).mean() / 2]
    if not np.isfinite(losses[-1]):
        raise ValueError("not finite")
    for _ in range(max_iterations):
        error = b + X @ w - y
        b, w = b - learning_rate * error.sum(), w - learning_rate * X.T @ error
        losses.append(((b + X @ w - y) ** 2).mean() / 2)
        if not np.isfinite(losses[-1]):
            raise ValueError("not finite")
        if abs(losses[-2] - losses[-1]) < tolerance:
            break
    return b, w, losses
