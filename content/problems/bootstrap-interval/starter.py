import numpy as np


def bootstrap_interval(errors_a, errors_b, rows, level):
    """Dict with difference, low, high and better for RMSE(B) - RMSE(A), paired by row."""
    raise NotImplementedError
