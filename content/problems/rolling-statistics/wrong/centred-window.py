# fails: four-values
import numpy as np


def rolling_mean_std(x, window):
    if window < 1:
        raise ValueError("window")
    x = np.asarray(x, dtype=float)
    mean, std = np.full(len(x), np.nan), np.full(len(x), np.nan)
    for i in range(len(x) - window + 1):
        middle = i + (window - 1) // 2  # half of the window lies in the future
        mean[middle], std[middle] = x[i : i + window].mean(), x[i : i + window].std()
    return mean, std
