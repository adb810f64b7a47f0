# fails: all-safe
import numpy as np


def hinge_loss(weights, intercept, X, y, l2):
    if not np.isin(y, (-1, 1)).all():
        raise ValueError("labels")
    margins = y * (X @ weights + intercept)
    active = margins < 1
    loss = np.maximum(1 - margins, 0).mean() + l2 * (weights**2).sum()
    gw = -(X[active].T @ y[active]) / len(y) + 2 * l2 * weights
    return float(loss), gw, float(-y[active].sum() / len(y))
