def residuals_are_orthogonal(args, result):
    import numpy as np

    X, y = args
    intercept, weights, r2 = result
    residuals = y - intercept - X @ weights
    if abs(residuals.sum()) > 1e-7:
        return "the residuals do not sum to zero: the intercept can be improved"
    if np.abs(X.T @ residuals).max() > 1e-7:
        return "the residuals are not orthogonal to the columns: the weights can be improved"
    return bool(0 <= r2 <= 1)
