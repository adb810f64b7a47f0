import math

import numpy as np


def tail(lam):
    """Limit of the chance that sqrt(nm / (n + m)) D exceeds lam without drift."""
    if lam < 0.2:
        return 1.0  # the series would need ever more terms
    total = sum((-1) ** (k - 1) * math.exp(-2 * k * k * lam * lam) for k in range(1, 101))
    return 2 * total


def ks_drift(reference, current, alpha):
    """Two-sample Kolmogorov-Smirnov test with the limit distribution."""
    n, m = len(reference), len(current)
    if n == 0 or m == 0 or np.isnan(reference).any() or np.isnan(current).any():
        raise ValueError("both samples need values, and no NaN")
    values = np.unique(np.concatenate([reference, current]))
    below = np.searchsorted(np.sort(reference), values, side="right")  # n F(v)
    now = np.searchsorted(np.sort(current), values, side="right")  # m G(v)
    # n m |F - G| in whole numbers, so that equal distances are equal; argmax takes the first.
    gaps = np.abs(below * m - now * n)
    place = gaps.argmax()
    statistic = float(gaps[place] / (n * m))
    p_value = tail(statistic * math.sqrt(n * m / (n + m)))
    return {
        "statistic": statistic,
        "at": float(values[place]),
        "p_value": p_value,
        "drift": p_value < alpha,
    }
