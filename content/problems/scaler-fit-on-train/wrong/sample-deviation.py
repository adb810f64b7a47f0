# fails: three-rows
import numpy as np


class Standardiser:
    def fit(self, X):
        X = np.asarray(X, dtype=float)
        constant = X.max(axis=0) == X.min(axis=0)
        self.mean_ = np.where(constant, X[0], X.mean(axis=0))
        spread = X.std(axis=0, ddof=1) if len(X) > 1 else np.ones(X.shape[1])
        self.scale_ = np.where(constant, 1.0, spread)
        return self

    def _check(self, X):
        if not hasattr(self, "mean_"):
            raise RuntimeError("fit first")
        if X.shape[1] != len(self.mean_):
            raise ValueError("columns")

    def transform(self, X):
        self._check(X)
        return (X - self.mean_) / self.scale_

    def inverse_transform(self, Z):
        self._check(Z)
        return Z * self.scale_ + self.mean_
