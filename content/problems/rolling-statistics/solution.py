import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

ROWS = 250  # windows at a time: with 4000 values each, 8 MB in a temporary array


def rolling_mean_std(x, window):
    """Each window anew with the two-pass formula, in blocks of windows."""
    if window < 1:
        raise ValueError("window must be at least 1")
    x = np.asarray(x, dtype=np.float64)
    mean, std = np.full(len(x), np.nan), np.full(len(x), np.nan)
    if len(x) < window:
        return mean, std
    windows = sliding_window_view(x, window)  # (n - window + 1, window), without a copy
    for start in range(0, len(windows), ROWS):
        block = windows[start : start + ROWS]
        ends = slice(start + window - 1, start + window - 1 + len(block))
        mean[ends] = block.mean(axis=1)
        std[ends] = block.std(axis=1)  # subtracts the mean before it squares
    return mean, std
