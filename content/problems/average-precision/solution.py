import numpy as np


def average_precision(y_true, scores):
    """Group equal scores, then accumulate hits from the highest group down."""
    if not np.isin(y_true, (0, 1)).all():
        raise ValueError("the labels must be 0 and 1")
    if not (y_true == 1).any():
        raise ValueError("without a positive row there is no recall")
    _, group = np.unique(scores, return_inverse=True)  # 0 is the lowest score
    rows = np.bincount(group)[::-1]
    hits = np.bincount(group, weights=y_true)[::-1]
    precision = hits.cumsum() / rows.cumsum()
    recall_steps = hits / hits.sum()
    return float(recall_steps @ precision)
