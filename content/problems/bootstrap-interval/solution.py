import numpy as np


def bootstrap_interval(errors_a, errors_b, rows, level):
    """Squares once; each resample picks the same rows for both models."""
    if not 0 < level < 1:
        raise ValueError("level must lie between 0 and 1")
    if len(errors_a) != len(errors_b) or len(rows) == 0:
        raise ValueError("equally many errors and at least one resample are needed")
    squares = np.stack([errors_a, errors_b]).astype(np.float64) ** 2  # (2, n)
    differences = _difference(squares[:, rows])  # (2, r, n) -> (r,)
    low, high = np.quantile(differences, [(1 - level) / 2, (1 + level) / 2])
    return {
        "difference": float(_difference(squares)),
        "low": float(low),
        "high": float(high),
        "better": float((differences < 0).mean()),
    }


def _difference(squares):
    """RMSE of the second model minus that of the first, over the last axis."""
    rmse_a, rmse_b = np.sqrt(squares.mean(axis=-1))
    return rmse_b - rmse_a
