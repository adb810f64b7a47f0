import numpy as np


class Standardiser:
    """Mean 0 and standard deviation 1, learned from training rows."""

    mean_ = None

    def fit(self, X):
        X = np.asarray(X, dtype=np.float64)
        # Equal entries are found by comparing them: their computed deviation is often not 0.
        constant = X.min(axis=0) == X.max(axis=0)
        self.mean_ = np.where(constant, X[0], X.mean(axis=0))
        self.scale_ = np.where(constant, 1.0, X.std(axis=0))
        return self

    def transform(self, X):
        self._check(X)
        return (X - self.mean_) / self.scale_

    def inverse_transform(self, Z):
        self._check(Z)
        return Z * self.scale_ + self.mean_

    def _check(self, X):
        if self.mean_ is None:
            raise RuntimeError("call fit before transform")
        if X.shape[1] != len(self.mean_):
            raise ValueError(f"{X.shape[1]} columns, but {len(self.mean_)} were fitted")
