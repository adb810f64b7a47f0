# fails: all-tied
import numpy as np


def roc_auc(y_true, scores):
    if set(np.unique(y_true)) != {0, 1}:
        raise ValueError("labels")
    order = np.argsort(-np.asarray(scores, dtype=float), kind="stable")
    y = np.asarray(y_true)[order]
    tpr = np.append(0.0, np.cumsum(y == 1) / (y == 1).sum())
    fpr = np.append(0.0, np.cumsum(y == 0) / (y == 0).sum())
    return fpr, tpr, float(np.sum(np.diff(fpr) * (tpr[1:] + tpr[:-1]) / 2))
