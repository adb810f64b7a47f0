import numpy as np


def kmeans_plus_plus(X, k, seed):
    """k-means++ seeding with one running array of squared distances."""
    X = np.asarray(X, dtype=np.float64)
    n = len(X)
    if not 1 <= k <= n:
        raise ValueError("k must lie between 1 and the number of rows")
    rng = np.random.default_rng(seed)
    picks = [int(rng.integers(n))]
    squared = np.full(n, np.inf)  # to the nearest pick so far
    while len(picks) < k:
        # Only the latest pick can have brought a row nearer.
        squared = np.minimum(squared, ((X - X[picks[-1]]) ** 2).sum(axis=1))
        weights = squared
        if not weights.any():
            weights = np.ones(n)
            weights[picks] = 0
        picks.append(int(rng.choice(n, p=weights / weights.sum())))
    return np.array(picks)
