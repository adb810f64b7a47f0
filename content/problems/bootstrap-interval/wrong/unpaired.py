# fails: shared-difficulty
import numpy as np


def bootstrap_interval(errors_a, errors_b, rows, level):
    a, b = np.asarray(errors_a, dtype=float), np.asarray(errors_b, dtype=float)
    if not 0 < level < 1 or len(a) != len(b) or len(rows) == 0:
        raise ValueError("settings")

    def rmse(e):
        return np.sqrt((e**2).mean(axis=-1))

    gaps = rmse(b[np.roll(rows, 1, axis=0)]) - rmse(a[rows])  # other rows for B
    low, high = np.quantile(gaps, [(1 - level) / 2, (1 + level) / 2])
    return {
        "difference": float(rmse(b) - rmse(a)),
        "low": float(low),
        "high": float(high),
        "better": float((gaps < 0).mean()),
    }
