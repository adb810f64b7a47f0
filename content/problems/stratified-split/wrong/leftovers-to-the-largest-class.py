# fails: rare-class
import numpy as np


def stratified_split(y, test_share, seed):
    n = len(y)
    m = int(n * test_share + 0.5)
    if not 0 < test_share < 1 or m in (0, n):
        raise ValueError("share")
    classes, counts = np.unique(y, return_counts=True)
    seats = m * counts // n
    seats[np.argsort(-counts, kind="stable")[: m - seats.sum()]] += 1
    rng = np.random.default_rng(seed)
    test = np.concatenate(
        [rng.permutation(np.flatnonzero(y == c))[:k] for c, k in zip(classes, seats)]
    )
    return np.setdiff1d(np.arange(n), test), np.sort(test)
