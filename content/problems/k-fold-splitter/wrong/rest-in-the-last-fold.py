# fails: five-in-two
import numpy as np


def k_fold(n, k, shuffle, seed):
    if k < 2 or k > n:
        raise ValueError("k")
    rows = np.random.default_rng(seed).permutation(n) if shuffle else np.arange(n)
    size, folds = n // k, []
    for i in range(k):
        test = rows[i * size : (i + 1) * size if i < k - 1 else n]
        folds.append((np.setdiff1d(rows, test), np.sort(test)))
    return folds
