# fails: two-thousand-rows
import numpy as np


def smote_samples(minority, k, base, choice, gap):
    X = np.asarray(minority, dtype=float)
    if not 1 <= k <= len(X) - 1 or ((choice < 0) | (choice >= k)).any():
        raise ValueError("draws")
    d = ((X[:, None, :] - X[None, :, :]) ** 2).sum(axis=2)
    d[np.arange(len(X)), np.arange(len(X))] = np.inf
    near = np.argsort(d, axis=1, kind="stable")[:, :k]
    z = X[near[base, choice]]
    return X[base] + gap[:, None] * (z - X[base])
