import numpy as np


def time_series_splits(times, folds, test_size, gap):
    """Sort once; each training part is a prefix of the order."""
    if folds < 1 or test_size < 1 or gap < 0:
        raise ValueError("folds and test_size must be at least 1, and gap at least 0")
    times = np.asarray(times, dtype=np.float64)
    order = np.argsort(times, kind="stable")
    ordered = times[order]
    first = len(times) - folds * test_size  # place of the first test row in the order
    if first < 1:
        raise ValueError("there are too few rows for the test parts and a training part")
    splits = []
    for start in range(first, len(times), test_size):
        # Number of rows with a time strictly below the limit.
        end = np.searchsorted(ordered, ordered[start] - gap)
        if end == 0:
            raise ValueError("a fold has no training row before its gap")
        splits.append((order[:end], order[start : start + test_size]))
    return splits
