# fails: five-rows
import numpy as np


def average_precision(y_true, scores):
    if not set(np.unique(y_true)) <= {0, 1} or not np.any(y_true):
        raise ValueError("labels")
    s, y = np.asarray(scores, dtype=float), np.asarray(y_true).astype(float)
    levels = np.unique(s)[::-1]
    place = np.searchsorted(-levels, -s)
    hits, rows = np.bincount(place, weights=y).cumsum(), np.bincount(place).cumsum()
    precision, recall = np.append(1.0, hits / rows), np.append(0.0, hits / hits[-1])
    return float((np.diff(recall) * precision[:-1]).sum())
