# fails: shuffled
import numpy as np


def k_fold(n, k, shuffle, seed):
    if k < 2 or k > n:
        raise ValueError("k")
    rows = np.arange(n)
    if not shuffle:
        return [(np.setdiff1d(rows, test), test) for test in np.array_split(rows, k)]
    rng = np.random.default_rng(seed)
    folds = []
    for i in range(k):  # a row may be tested twice, and another one never
        test = np.sort(rng.choice(n, size=n // k + (i < n % k), replace=False))
        folds.append((np.setdiff1d(rows, test), test))
    return folds
