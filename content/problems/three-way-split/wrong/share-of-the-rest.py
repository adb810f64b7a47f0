# fails: shares-of-all-rows
import numpy as np


def three_way_split(n, validation_share, test_share, seed):
    b = int(n * test_share + 0.5)
    a = int((n - b) * validation_share + 0.5)
    if min(a, b, n - a - b) < 1:
        raise ValueError("empty part")
    rows = np.random.default_rng(seed).permutation(n)
    return np.sort(rows[a + b :]), np.sort(rows[:a]), np.sort(rows[a : a + b])
