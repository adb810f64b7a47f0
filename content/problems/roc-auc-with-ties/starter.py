import numpy as np


def roc_auc(y_true, scores):
    """ROC curve with one point for each different score, and the area under it.

    y_true: (n,) of 0 and 1; scores: (n,), higher means more positive.
    Returns (fpr, tpr, auc); the arrays begin at 0 and end at 1.
    ValueError for other labels, or if a class has no row.
    """
    raise NotImplementedError
