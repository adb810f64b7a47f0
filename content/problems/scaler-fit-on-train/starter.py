import numpy as np


class Standardiser:
    """Mean 0 and standard deviation 1, learned from training rows.

    After fit: mean_ (d,) and scale_ (d,); the scale of a constant column is 1.
    """

    def fit(self, X):
        """X: (n, d). Returns self."""
        raise NotImplementedError

    def transform(self, X):
        """Standardised copy; RuntimeError before fit, ValueError for another number of columns."""
        raise NotImplementedError

    def inverse_transform(self, Z):
        """The rows that transform would turn into Z."""
        raise NotImplementedError
