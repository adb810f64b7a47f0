# fails: three-and-one-under
import numpy as np


def balanced_rows(y, strategy, seed):
    classes, counts = np.unique(y, return_counts=True)
    if strategy not in ("over", "under") or len(classes) < 2:
        raise ValueError("input")
    rng, out = np.random.default_rng(seed), []
    for c in classes:
        rows = np.flatnonzero(y == c)
        if strategy == "under":
            out.append(rows[: counts.min()])
        else:
            out += [rows, rng.choice(rows, size=counts.max() - len(rows))]
    return np.sort(np.concatenate(out))
