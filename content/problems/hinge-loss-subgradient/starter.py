import numpy as np


def hinge_loss(weights, intercept, X, y, l2):
    """Mean hinge loss with an L2 penalty, and one of its subgradients.

    weights: (d,); X: (n, d); y: (n,) of -1 and 1, otherwise ValueError.
    Returns (loss, weights_subgradient (d,), intercept_subgradient).
    A row whose margin is exactly 1 contributes nothing to the subgradient.
    """
    raise NotImplementedError
