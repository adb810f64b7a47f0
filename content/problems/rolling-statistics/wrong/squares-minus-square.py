# fails: at-a-billion
import numpy as np


def rolling_mean_std(x, window):
    if window < 1:
        raise ValueError("window")
    x = np.asarray(x, dtype=float)
    mean, std = np.full(len(x), np.nan), np.full(len(x), np.nan)
    if len(x) >= window:
        s, q = np.append(0, x.cumsum()), np.append(0, (x**2).cumsum())
        m = (s[window:] - s[:-window]) / window
        v = (q[window:] - q[:-window]) / window - m**2
        mean[window - 1 :], std[window - 1 :] = m, np.sqrt(np.maximum(v, 0))
    return mean, std
