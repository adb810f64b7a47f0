def reference(y_val, p_val, y_test, p_test, cost_fp, cost_fn):
    """Sorted lists of both classes and bisection, one candidate after the other, from the highest."""
    from bisect import bisect_left
    from math import inf

    def counter(y, p):
        negatives = sorted(float(s) for s, label in zip(p, y) if label == 0)
        positives = sorted(float(s) for s, label in zip(p, y) if label == 1)

        def cost(t):
            false_alarms = len(negatives) - bisect_left(negatives, t)
            return cost_fp * false_alarms + cost_fn * bisect_left(positives, t)

        return cost

    validation, test = counter(y_val, p_val), counter(y_test, p_test)
    candidates = [inf, *sorted({float(s) for s in p_val}, reverse=True)]
    cheapest = min(map(validation, candidates))
    threshold = next(t for t in candidates if validation(t) < cheapest + 1e-9)
    return {
        "threshold": threshold,
        "validation_cost": validation(threshold) / len(y_val),
        "test_cost": test(threshold) / len(y_test),
    }
