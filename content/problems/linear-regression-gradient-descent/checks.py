def is_the_minimum(args, result):
    """With enough iterations the gradient vanishes, and the losses never rose on the way."""
    import numpy as np

    X, y, _, max_iterations, _ = args
    intercept, weights, losses = result
    residuals = intercept + X @ weights - y
    if abs(residuals.mean()) > 1e-6 or np.abs(X.T @ residuals).max() / len(y) > 1e-6:
        return "the gradient at the result is not zero"
    if any(b > a for a, b in zip(losses, losses[1:])):
        return "a loss is larger than the one before it"
    if not len(losses) <= max_iterations:
        return "the tolerance was never reached"
    return bool(abs(losses[-1] - (residuals**2).mean() / 2) < 1e-9)
