def in_range(args, result):
    """Between the value of the worst possible ranking and 1."""
    import numpy as np

    y_true, _ = args
    n, positives = len(y_true), int((y_true == 1).sum())
    worst = np.mean([(i + 1) / (n - positives + i + 1) for i in range(positives)])
    return worst - 1e-12 <= result <= 1 + 1e-12 or f"{result} is outside of [{worst}, 1]"
