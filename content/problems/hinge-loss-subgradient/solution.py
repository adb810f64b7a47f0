import numpy as np


def hinge_loss(weights, intercept, X, y, l2):
    """Mean hinge loss with an L2 penalty, and one of its subgradients."""
    if not np.isin(y, (-1, 1)).all():
        raise ValueError("the labels must be -1 and 1")
    shortfall = 1 - y * (X @ weights + intercept)  # (n,), positive where the margin is below 1
    loss = np.maximum(shortfall, 0).mean() + l2 / 2 * (weights @ weights)
    pull = np.where(shortfall > 0, -y, 0)  # (n,), derivative of each hinge by the score
    weights_subgradient = X.T @ pull / len(y) + l2 * weights
    return float(loss), weights_subgradient, float(pull.mean())
