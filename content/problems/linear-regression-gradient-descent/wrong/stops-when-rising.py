# fails: rising-loss
import numpy as np


def fit_by_gradient_descent(X, y, learning_rate, max_iterations, tolerance):
    n, d = X.shape
    b, w = 0.0, np.zeros(d)
    losses = [((b + X @ w - y) ** 2).mean() / 2]
    for _ in range(max_iterations):
        error = b + X @ w - y
        b, w = b - learning_rate * error.mean(), w - learning_rate * X.T @ error / n
        losses.append(((b + X @ w - y) ** 2).mean() / 2)
        if losses[-2] - losses[-1] < tolerance:  # a negative change is "small" too
            break
    if not np.isfinite(losses).all():
        raise ValueError("not finite")
    return b, w, losses
