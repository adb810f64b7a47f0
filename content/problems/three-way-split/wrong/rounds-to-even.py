# fails: halves-go-up
import numpy as np


def three_way_split(n, validation_share, test_share, seed):
    a, b = round(n * validation_share), round(n * test_share)
    if min(a, b, n - a - b) < 1:
        raise ValueError("empty part")
    rows = np.random.default_rng(seed).permutation(n)
    return np.sort(rows[a + b :]), np.sort(rows[:a]), np.sort(rows[a : a + b])
