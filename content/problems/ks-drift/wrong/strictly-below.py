# fails: four-each
import math

import numpy as np


def ks_drift(reference, current, alpha):
    n, m = len(reference), len(current)
    if n == 0 or m == 0 or np.isnan(reference).any() or np.isnan(current).any():
        raise ValueError("samples")
    v = np.unique(np.concatenate([reference, current]))
    f = np.searchsorted(np.sort(reference), v, side="left")
    g = np.searchsorted(np.sort(current), v, side="left")
    gaps = np.abs(f * m - g * n)
    i = int(gaps.argmax())
    d = float(gaps[i] / (n * m))
    lam = d * math.sqrt(n * m / (n + m))
    p = 1.0
    if lam >= 0.2:
        p = 2 * sum((-1) ** (k - 1) * math.exp(-2 * k * k * lam * lam) for k in range(1, 101))
    p = min(1.0, p)
    return {"statistic": d, "at": float(v[i]), "p_value": p, "drift": p < alpha}
