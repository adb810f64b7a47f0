# fails: test-rows-have-no-say
import numpy as np


def choose_threshold(y_val, p_val, y_test, p_test, cost_fp, cost_fn):
    if not len(y_val) or not len(y_test) or min(cost_fp, cost_fn) < 0:
        raise ValueError("input")

    def cost(y, p, t):
        return float((cost_fp * ((p >= t) & (y == 0)) + cost_fn * ((p < t) & (y == 1))).mean())

    candidates = np.append(np.inf, np.unique(np.append(p_val, p_test))[::-1])
    best = min(candidates, key=lambda t: round(cost(y_test, p_test, t) * len(y_test), 9))
    return {
        "threshold": float(best),
        "validation_cost": cost(y_val, p_val, best),
        "test_cost": cost(y_test, p_test, best),
    }
