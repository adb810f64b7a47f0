# fails: shuffled
import numpy as np


def k_fold(n, k, shuffle, seed):
    if k < 2 or k > n:
        raise ValueError("k")
    rows = np.arange(n)
    if shuffle:
        np.random.seed(seed)
        np.random.shuffle(rows)
    return [(np.setdiff1d(rows, test), np.sort(test)) for test in np.array_split(rows, k)]
