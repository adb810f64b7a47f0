def is_the_minimum(args, result):
    """The gradient at the result is within the tolerance, and the tolerance ended the descent."""
    import numpy as np

    settings, X, y, _, _ = args
    b, w = result["intercept"], np.asarray(result["weights"])
    signs = np.where(y == 1, 1.0, -1.0)
    pull = -signs * 0.5 * (1 + np.tanh(-signs * (b + X @ w) / 2))
    gradient = np.append(X.T @ pull / len(y) + settings["l2"] * w, pull.mean())
    if np.abs(gradient).max() > settings["tolerance"] * 1.001:
        return "an entry of the gradient at the result is larger than the tolerance"
    return 0 < result["iterations"] < settings["max_iterations"]


def intercept_is_ln_three(args, result):
    """Three rows of four are positive and no feature says anything, so the odds are 3 to 1."""
    if abs(result["intercept"] - 1.0986122886681098) > 1e-6:
        return "the intercept is not the logarithm of the odds"
    return abs(result["probabilities"][0] - 0.75) < 1e-6
