import numpy as np


def time_series_splits(times, folds, test_size, gap):
    """Expanding-window splits of rows that are not sorted by time.

    times: (n,); folds, test_size >= 1; gap >= 0, in the unit of the times.
    Returns a list of (train, test) row numbers, in order of time. ValueError where it cannot be.
    """
    raise NotImplementedError
