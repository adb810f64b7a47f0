import numpy as np


def average_precision(y_true, scores):
    """Area under the precision-recall curve, as a sum of steps.

    y_true: (n,) of 0 and 1, at least one 1, otherwise ValueError.
    scores: (n,), higher means more positive.
    """
    raise NotImplementedError
