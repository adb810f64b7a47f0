# fails: three-classes-over
import numpy as np


def balanced_rows(y, strategy, seed):
    classes, counts = np.unique(y, return_counts=True)
    if strategy not in ("over", "under") or len(classes) < 2:
        raise ValueError("input")
    rng, size = np.random.default_rng(seed), counts.min() if strategy == "under" else counts.max()
    out = []
    for c in classes:
        rows = np.flatnonzero(y == c)
        out.append(rng.choice(rows, size=size, replace=size > len(rows)))  # may lose rows
    return np.sort(np.concatenate(out))
