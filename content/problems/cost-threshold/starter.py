import numpy as np


def choose_threshold(y_val, p_val, y_test, p_test, cost_fp, cost_fn):
    """Cheapest threshold on the validation rows, and its cost on the test rows.

    y_*: 0 and 1; p_*: scores; a row is predicted positive if its score is at least the threshold.
    Returns {"threshold": float, "validation_cost": float, "test_cost": float}, costs per row.
    ValueError for an empty set or a negative cost.
    """
    raise NotImplementedError
