# fails: small-bytes
import numpy as np


def bootstrap_interval(errors_a, errors_b, rows, level):
    if not 0 < level < 1 or len(errors_a) != len(errors_b) or len(rows) == 0:
        raise ValueError("settings")

    def rmse(e):
        return np.sqrt((e**2).mean(axis=-1))

    gaps = rmse(errors_b[rows]) - rmse(errors_a[rows])
    low, high = np.quantile(gaps, [(1 - level) / 2, (1 + level) / 2])
    return {
        "difference": float(rmse(errors_b) - rmse(errors_a)),
        "low": float(low),
        "high": float(high),
        "better": float((gaps < 0).mean()),
    }
