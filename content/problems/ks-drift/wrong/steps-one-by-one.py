# fails: four-each
import math

import numpy as np


def ks_drift(reference, current, alpha):
    n, m = len(reference), len(current)
    if n == 0 or m == 0 or np.isnan(reference).any() or np.isnan(current).any():
        raise ValueError("samples")
    a, b = np.sort(reference), np.sort(current)
    i = j = 0
    best, at = 0, float(min(a[0], b[0]))
    while i < n and j < m:
        if a[i] <= b[j]:
            v, i = a[i], i + 1
        else:
            v, j = b[j], j + 1
        if abs(i * m - j * n) > best:
            best, at = abs(i * m - j * n), float(v)
    d = best / (n * m)
    lam = d * math.sqrt(n * m / (n + m))
    p = 1.0
    if lam >= 0.2:
        p = 2 * sum((-1) ** (k - 1) * math.exp(-2 * k * k * lam * lam) for k in range(1, 101))
    p = min(1.0, p)
    return {"statistic": d, "at": at, "p_value": p, "drift": p < alpha}
