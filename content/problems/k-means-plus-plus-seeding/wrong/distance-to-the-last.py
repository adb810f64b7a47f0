# fails: third-pick
import numpy as np


def kmeans_plus_plus(X, k, seed):
    X = np.asarray(X, dtype=float)
    if k < 1 or k > len(X):
        raise ValueError("k")
    rng = np.random.default_rng(seed)
    picks = [int(rng.integers(len(X)))]
    while len(picks) < k:
        d = ((X - X[picks[-1]]) ** 2).sum(axis=1)
        d[picks] = 0
        if d.sum() == 0:
            d = np.ones(len(X))
            d[picks] = 0
        picks.append(int(rng.choice(len(X), p=d / d.sum())))
    return np.array(picks)
