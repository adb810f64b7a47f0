# fails: all-windows-at-once
import numpy as np


def rolling_mean_std(x, window):
    if window < 1:
        raise ValueError("window")
    x = np.asarray(x, dtype=float)
    mean, std = np.full(len(x), np.nan), np.full(len(x), np.nan)
    if len(x) >= window:
        rows = np.arange(len(x) - window + 1)[:, None] + np.arange(window)
        mean[window - 1 :] = x[rows].mean(axis=1)
        std[window - 1 :] = x[rows].std(axis=1)
    return mean, std
