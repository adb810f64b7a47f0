# fails: unsigned-limit-below-zero
import numpy as np


def time_series_splits(times, folds, test_size, gap):
    n = len(times)
    if folds < 1 or test_size < 1 or gap < 0 or folds * test_size >= n:
        raise ValueError("input")
    order, out = np.argsort(times, kind="stable"), []
    for start in range(n - folds * test_size, n, test_size):
        limit = times[order[start]] - np.asarray(gap).astype(times.dtype)
        train = order[times[order] < limit]
        if not len(train):
            raise ValueError("no training rows")
        out.append((train, order[start : start + test_size]))
    return out
