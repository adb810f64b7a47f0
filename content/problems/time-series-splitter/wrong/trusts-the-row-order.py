# fails: six-rows
import numpy as np


def time_series_splits(times, folds, test_size, gap):
    n = len(times)
    if folds < 1 or test_size < 1 or gap < 0 or folds * test_size >= n:
        raise ValueError("input")
    t, out = np.asarray(times, dtype=float), []
    for start in range(n - folds * test_size, n, test_size):
        train = np.flatnonzero(t[:start] < t[start] - gap)
        if not len(train):
            raise ValueError("no training rows")
        out.append((train, np.arange(start, start + test_size)))
    return out
