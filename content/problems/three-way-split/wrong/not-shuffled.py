# fails: ten-rows
import numpy as np


def three_way_split(n, validation_share, test_share, seed):
    a, b = int(n * validation_share + 0.5), int(n * test_share + 0.5)
    if min(a, b, n - a - b) < 1:
        raise ValueError("empty part")
    rows = np.arange(n)
    return rows[: n - a - b], rows[n - a - b : n - b], rows[n - b :]
