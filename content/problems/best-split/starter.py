import numpy as np


def best_split(X, y, criterion, min_leaf):
    """The question x[feature] <= threshold with the largest drop of impurity.

    X: (n, d); y: (n,) integers; criterion: "gini" or "entropy"; min_leaf: rows on each side.
    Returns (feature, threshold, gain), or None where no split gains anything.
    """
    raise NotImplementedError
