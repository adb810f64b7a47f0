import numpy as np


def balanced_rows(y, strategy, seed):
    """Draw within each class: down to the smallest, or up to the largest."""
    if strategy not in ("over", "under"):
        raise ValueError(f"unknown strategy {strategy!r}")
    classes, counts = np.unique(y, return_counts=True)
    if len(classes) < 2:
        raise ValueError("there is nothing to balance with a single class")
    rng = np.random.default_rng(seed)
    chosen = []
    for label in classes:
        rows = np.flatnonzero(y == label)
        if strategy == "under":
            chosen.append(rng.choice(rows, size=counts.min(), replace=False))
        else:
            chosen += [rows, rng.choice(rows, size=counts.max() - len(rows))]
    return np.sort(np.concatenate(chosen))
