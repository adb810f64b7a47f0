import numpy as np


def fit_by_gradient_descent(X, y, learning_rate, max_iterations, tolerance):
    """Gradient descent; the residuals of one step serve its loss and the next gradient."""
    n, d = X.shape
    intercept, weights = 0.0, np.zeros(d)
    residuals = 0.0 - y  # (n,), as all predictions are 0 at the start
    losses = [_loss(residuals)]
    for _ in range(max_iterations):
        # Both gradients first, then both moves: they belong to the same point.
        intercept_gradient = residuals.mean()
        weights_gradient = X.T @ residuals / n  # (d,)
        intercept -= learning_rate * intercept_gradient
        weights -= learning_rate * weights_gradient
        residuals = intercept + X @ weights - y
        losses.append(_loss(residuals))
        if abs(losses[-2] - losses[-1]) < tolerance:
            break
    return float(intercept), weights, losses


def _loss(residuals):
    """Half the mean squared residual; ValueError where that is no finite number."""
    loss = float(residuals @ residuals) / (2 * len(residuals))
    if not np.isfinite(loss):
        raise ValueError("the loss is not finite any more: lower the learning rate")
    return loss
