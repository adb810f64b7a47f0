import numpy as np


def three_way_split(n, validation_share, test_share, seed):
    """Shuffle once and cut twice."""
    test_size = int(np.floor(n * test_share + 0.5))
    validation_size = int(np.floor(n * validation_share + 0.5))
    train_size = n - validation_size - test_size
    if min(train_size, validation_size, test_size) < 1:
        raise ValueError("each part needs at least one row")
    rows = np.random.default_rng(seed).permutation(n)
    parts = np.split(rows, [train_size, train_size + validation_size])
    return tuple(np.sort(part) for part in parts)
