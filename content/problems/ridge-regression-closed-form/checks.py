def gradient_is_zero(args, result):
    import numpy as np

    X, y, alpha = args
    intercept, weights = result
    residuals = y - intercept - X @ weights
    if abs(residuals.sum()) > 1e-6:
        return "the residuals do not sum to zero, so the intercept was shrunk or is off"
    gradient = alpha * weights - (X - X.mean(axis=0)).T @ residuals
    return bool(np.abs(gradient).max() < 1e-6) or "the gradient by the weights is not zero"
