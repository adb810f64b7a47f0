# fails: eighty-ten-ten
import numpy as np


def three_way_split(n, validation_share, test_share, seed):
    a, b = int(n * validation_share + 0.5), int(n * test_share + 0.5)
    if min(a, b, n - a - b) < 1:
        raise ValueError("empty part")
    rng = np.random.default_rng(seed)
    # A row may be drawn for validation and for test.
    validation = np.sort(rng.choice(n, size=a, replace=False))
    test = np.sort(rng.choice(n, size=b, replace=False))
    train = np.setdiff1d(np.arange(n), np.append(validation, test))
    return train, validation, test
