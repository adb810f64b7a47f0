def lies_below_the_loss(args, result):
    """What makes it a subgradient: the tangent plane is nowhere above the loss."""
    import numpy as np

    weights, intercept, X, y, l2 = args
    loss, gw, gb = result

    def objective(w, b):
        return np.clip(1 - y * (X @ w + b), 0, None).mean() + l2 / 2 * np.dot(w, w)

    if abs(loss - objective(weights, intercept)) > 1e-9:
        return "the loss is off"
    rng = np.random.default_rng(0)
    for size in (1e-3, 0.1, 1, 10):
        for _ in range(50):
            dw, db = rng.normal(scale=size, size=len(weights)), rng.normal(scale=size)
            if objective(weights + dw, intercept + db) < loss + gw @ dw + gb * db - 1e-9:
                return "the plane through the loss with this slope rises above the loss somewhere"
    return True
