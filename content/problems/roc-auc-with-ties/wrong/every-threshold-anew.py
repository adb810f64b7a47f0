# fails: many-rows
import numpy as np


def roc_auc(y_true, scores):
    if set(np.unique(y_true)) != {0, 1}:
        raise ValueError("labels")
    s, positive = np.asarray(scores, dtype=float), np.asarray(y_true) == 1
    tpr, fpr = [0.0], [0.0]
    for t in np.unique(s)[::-1]:
        called = s >= t
        tpr.append((called & positive).sum() / positive.sum())
        fpr.append((called & ~positive).sum() / (~positive).sum())
    tpr, fpr = np.array(tpr), np.array(fpr)
    return fpr, tpr, float(np.sum(np.diff(fpr) * (tpr[1:] + tpr[:-1]) / 2))
