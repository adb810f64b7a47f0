import numpy as np


def roc_auc(y_true, scores):
    """Sort once; cumulative counts at the last row of each tie are the points."""
    if not np.isin(y_true, (0, 1)).all():
        raise ValueError("the labels must be 0 and 1")
    positive = y_true == 1
    positives = positive.sum()
    negatives = len(y_true) - positives
    if positives == 0 or negatives == 0:
        raise ValueError("both classes need at least one row")

    order = np.argsort(-np.asarray(scores, dtype=np.float64))
    ranked = scores[order]
    # A point ends where the next score is a different one, and at the last row.
    ends = np.append(np.flatnonzero(ranked[1:] != ranked[:-1]), len(ranked) - 1)
    hits = positive[order].cumsum()[ends]
    alarms = ends + 1 - hits
    tpr = np.append(0.0, hits / positives)
    fpr = np.append(0.0, alarms / negatives)
    heights = (tpr[1:] + tpr[:-1]) / 2  # of the trapezoids
    return fpr, tpr, float(np.diff(fpr) @ heights)
