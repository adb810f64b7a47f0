# fails: three-new-rows
import numpy as np


def smote_samples(minority, k, base, choice, gap):
    X = np.asarray(minority, dtype=float)
    if not 1 <= k <= len(X) - 1 or ((choice < 0) | (choice >= k)).any():
        raise ValueError("draws")
    out = np.empty((len(base), X.shape[1]))
    for i, (b, c, g) in enumerate(zip(base, choice, gap)):
        d = ((X - X[b]) ** 2).sum(axis=1)
        d[b] = np.inf
        z = X[np.argsort(d, kind="stable")[c]]
        out[i] = z + g * (X[b] - z)  # the same segment, from its other end
    return out
