# fails: all-tied
import numpy as np


def average_precision(y_true, scores):
    if not set(np.unique(y_true)) <= {0, 1} or not np.any(y_true):
        raise ValueError("labels")
    order = np.argsort(-np.asarray(scores, dtype=float), kind="stable")
    y = np.asarray(y_true)[order].astype(float)
    precision = y.cumsum() / np.arange(1, len(y) + 1)
    return float((precision * y).sum() / y.sum())
