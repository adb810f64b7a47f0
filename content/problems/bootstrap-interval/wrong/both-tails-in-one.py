# fails: three-rows
import numpy as np


def bootstrap_interval(errors_a, errors_b, rows, level):
    a, b = np.asarray(errors_a, dtype=float), np.asarray(errors_b, dtype=float)
    if not 0 < level < 1 or len(a) != len(b) or len(rows) == 0:
        raise ValueError("settings")

    def rmse(e):
        return np.sqrt((e**2).mean(axis=-1))

    gaps = rmse(b[rows]) - rmse(a[rows])
    return {
        "difference": float(rmse(b) - rmse(a)),
        "low": float(np.quantile(gaps, 1 - level)),  # half of it belongs to the other end
        "high": float(np.quantile(gaps, level)),
        "better": float((gaps < 0).mean()),
    }
