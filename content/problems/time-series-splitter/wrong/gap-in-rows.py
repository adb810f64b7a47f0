# fails: uneven-times
import numpy as np


def time_series_splits(times, folds, test_size, gap):
    n = len(times)
    if folds < 1 or test_size < 1 or gap < 0 or folds * test_size >= n:
        raise ValueError("input")
    order, out = np.argsort(times, kind="stable"), []
    for start in range(n - folds * test_size, n, test_size):
        end = start - int(np.ceil(gap))
        if end < 1:
            raise ValueError("no training rows")
        out.append((order[:end], order[start : start + test_size]))
    return out
