# fails: one-column-short
import numpy as np


class Standardiser:
    def fit(self, X):
        X = np.asarray(X, dtype=float)
        constant = X.max(axis=0) == X.min(axis=0)
        self.mean_ = np.where(constant, X[0], X.mean(axis=0))
        self.scale_ = np.where(constant, 1.0, X.std(axis=0))
        return self

    def transform(self, X):
        if not hasattr(self, "mean_"):
            raise RuntimeError("fit first")
        return (X - self.mean_) / self.scale_

    def inverse_transform(self, Z):
        if not hasattr(self, "mean_"):
            raise RuntimeError("fit first")
        return Z * self.scale_ + self.mean_
