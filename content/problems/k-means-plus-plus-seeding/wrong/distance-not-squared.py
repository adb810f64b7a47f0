# fails: three-on-a-line
import numpy as np


def kmeans_plus_plus(X, k, seed):
    X = np.asarray(X, dtype=float)
    if k < 1 or k > len(X):
        raise ValueError("k")
    rng = np.random.default_rng(seed)
    picks = [rng.integers(len(X))]
    while len(picks) < k:
        d = np.linalg.norm(X[:, None] - X[picks], axis=2).min(axis=1)
        if d.sum() == 0:
            d = np.ones(len(X))
            d[picks] = 0
        picks.append(rng.choice(len(X), p=d / d.sum()))
    return np.array(picks)
