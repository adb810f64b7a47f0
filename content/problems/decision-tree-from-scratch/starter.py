import numpy as np


class DecisionTree:
    """Binary classification tree with the Gini impurity."""

    def __init__(self, max_depth, min_leaf):
        raise NotImplementedError

    def fit(self, X, y):
        """X: (n, d); y: (n,) integers. Returns self."""
        raise NotImplementedError

    def predict(self, X):
        """Labels of the rows, shape (m,)."""
        raise NotImplementedError

    def depth(self):
        """Depth of the deepest leaf; a lone root has depth 0."""
        raise NotImplementedError

    def leaves(self):
        """Number of leaves."""
        raise NotImplementedError
