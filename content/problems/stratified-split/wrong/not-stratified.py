# fails: three-of-ten
import numpy as np


def stratified_split(y, test_share, seed):
    n = len(y)
    m = int(n * test_share + 0.5)
    if not 0 < test_share < 1 or m in (0, n):
        raise ValueError("share")
    order = np.random.default_rng(seed).permutation(n)
    return np.sort(order[m:]), np.sort(order[:m])
