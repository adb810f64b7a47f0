# fails: lost-seats
import numpy as np


def stratified_split(y, test_share, seed):
    n = len(y)
    m = int(n * test_share + 0.5)
    if not 0 < test_share < 1 or m in (0, n):
        raise ValueError("share")
    rng, test = np.random.default_rng(seed), []
    for c in np.unique(y):
        rows = np.flatnonzero(y == c)
        test.extend(rng.permutation(rows)[: int(np.floor(len(rows) * test_share + 0.5))])
    test = np.sort(np.array(test, dtype=int))
    return np.setdiff1d(np.arange(n), test), test
