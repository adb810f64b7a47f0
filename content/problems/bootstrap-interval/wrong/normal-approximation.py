# fails: three-rows
from statistics import NormalDist

import numpy as np


def bootstrap_interval(errors_a, errors_b, rows, level):
    a, b = np.asarray(errors_a, dtype=float), np.asarray(errors_b, dtype=float)
    if not 0 < level < 1 or len(a) != len(b) or len(rows) == 0:
        raise ValueError("settings")

    def rmse(e):
        return np.sqrt((e**2).mean(axis=-1))

    gaps = rmse(b[rows]) - rmse(a[rows])
    z = NormalDist().inv_cdf((1 + level) / 2)
    middle = float(rmse(b) - rmse(a))
    return {
        "difference": middle,
        "low": middle - z * float(gaps.std()),
        "high": middle + z * float(gaps.std()),
        "better": float((gaps < 0).mean()),
    }
