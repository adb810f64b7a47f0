import numpy as np


def k_fold(n, k, shuffle, seed):
    """Cut the (shuffled) row numbers into k blocks; each is the test part once."""
    if not 2 <= k <= n:
        raise ValueError("k must lie between 2 and n")
    rows = np.arange(n)
    if shuffle:
        np.random.default_rng(seed).shuffle(rows)
    folds = []
    for block in np.array_split(rows, k):  # the first n % k blocks get one row more
        is_test = np.zeros(n, dtype=bool)
        is_test[block] = True
        folds.append((np.flatnonzero(~is_test), np.flatnonzero(is_test)))
    return folds
