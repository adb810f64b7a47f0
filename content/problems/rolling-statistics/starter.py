import numpy as np


def rolling_mean_std(x, window):
    """Mean and population standard deviation of the last `window` values at each position.

    x: (n,); window >= 1, otherwise ValueError.
    Returns two float arrays (n,), NaN where the window is not full.
    """
    raise NotImplementedError
