import numpy as np


class Imputer:
    """Fills NaN with the mean or median of the training rows, and can flag the gaps.

    After fit: fill_ (d,) and flagged_, the numbers of the columns with gaps in training.
    """

    def __init__(self, strategy, indicator):
        raise NotImplementedError

    def fit(self, X):
        """X: (n, d) with NaN for missing. Returns self."""
        raise NotImplementedError

    def transform(self, X):
        """Filled copy, with a column of flags for each flagged column if indicator is true."""
        raise NotImplementedError
