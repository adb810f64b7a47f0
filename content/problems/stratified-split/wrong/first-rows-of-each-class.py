# fails: three-of-ten
import numpy as np


def stratified_split(y, test_share, seed):
    n = len(y)
    m = int(n * test_share + 0.5)
    if not 0 < test_share < 1 or m in (0, n):
        raise ValueError("share")
    classes, counts = np.unique(y, return_counts=True)
    seats, rest = np.divmod(m * counts, n)
    seats[np.argsort(-rest, kind="stable")[: m - seats.sum()]] += 1
    test = np.concatenate([np.flatnonzero(y == c)[:k] for c, k in zip(classes, seats)])
    return np.setdiff1d(np.arange(n), test), np.sort(test)
