import numpy as np

TIE = 1e-9


def choose_threshold(y_val, p_val, y_test, p_test, cost_fp, cost_fn):
    """Cost of every candidate at once, from counts of rows in the order of their scores."""
    if len(y_val) == 0 or len(y_test) == 0:
        raise ValueError("both sets need rows")
    if cost_fp < 0 or cost_fn < 0:
        raise ValueError("costs must not be negative")
    levels, group = np.unique(p_val, return_inverse=True)
    alarms = np.bincount(group, weights=y_val == 0)[::-1].cumsum()  # highest score first
    hits = np.bincount(group, weights=y_val == 1)[::-1].cumsum()
    # In front of them stands the threshold above all scores, with no alarms and no hits.
    thresholds = np.append(np.inf, levels[::-1])
    totals = cost_fp * np.append(0, alarms) + cost_fn * (hits[-1] - np.append(0, hits))
    best = np.flatnonzero(totals < totals.min() + TIE)[0]  # the first is the highest
    threshold = float(thresholds[best])
    return {
        "threshold": threshold,
        "validation_cost": float(totals[best]) / len(y_val),
        "test_cost": _mean_cost(y_test, p_test >= threshold, cost_fp, cost_fn),
    }


def _mean_cost(y, alarm, cost_fp, cost_fn):
    return float(np.where(alarm, cost_fp * (y == 0), cost_fn * (y == 1)).mean())
