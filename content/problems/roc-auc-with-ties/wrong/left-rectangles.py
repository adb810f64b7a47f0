# fails: one-tie
import numpy as np


def roc_auc(y_true, scores):
    if set(np.unique(y_true)) != {0, 1}:
        raise ValueError("labels")
    s = np.asarray(scores, dtype=float)
    levels, place = np.unique(-s, return_inverse=True)
    place = place.reshape(-1)
    hits = np.bincount(place, weights=(y_true == 1), minlength=len(levels)).cumsum()
    alarms = np.bincount(place, weights=(y_true == 0), minlength=len(levels)).cumsum()
    tpr, fpr = np.append(0.0, hits / hits[-1]), np.append(0.0, alarms / alarms[-1])
    return fpr, tpr, float(np.sum(np.diff(fpr) * tpr[1:]))
