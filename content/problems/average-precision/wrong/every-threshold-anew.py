# fails: many-rows
import numpy as np


def average_precision(y_true, scores):
    if not set(np.unique(y_true)) <= {0, 1} or not np.any(y_true):
        raise ValueError("labels")
    y = np.asarray(y_true).astype(float)
    total, last = 0.0, 0.0
    for t in np.unique(scores)[::-1]:
        called = scores >= t
        recall = y[called].sum() / y.sum()
        total += (recall - last) * y[called].mean()
        last = recall
    return float(total)
