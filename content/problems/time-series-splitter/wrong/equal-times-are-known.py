# fails: six-rows
import numpy as np


def time_series_splits(times, folds, test_size, gap):
    n = len(times)
    if folds < 1 or test_size < 1 or gap < 0 or folds * test_size >= n:
        raise ValueError("input")
    t = np.asarray(times, dtype=float)
    order, out = np.argsort(t, kind="stable"), []
    for start in range(n - folds * test_size, n, test_size):
        before = order[:start]  # a row with the same time may stand before the test row
        train = before[t[before] <= t[order[start]] - gap]
        if not len(train):
            raise ValueError("no training rows")
        out.append((train, order[start : start + test_size]))
    return out
