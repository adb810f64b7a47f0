# fails: three-rows
import numpy as np


def hinge_loss(weights, intercept, X, y, l2):
    if not np.isin(y, (-1, 1)).all():
        raise ValueError("labels")
    margins = y * (X @ weights + intercept)
    active = margins < 1
    count = max(active.sum(), 1)  # the rows that cost nothing belong to the mean too
    loss = np.maximum(1 - margins, 0).sum() / count + l2 / 2 * (weights**2).sum()
    gw = -(X[active].T @ y[active]) / count + l2 * weights
    return float(loss), gw, float(-y[active].sum() / count)
