# fails: test-rows-do-not-count
import numpy as np


class Standardiser:
    def fit(self, X):
        X = np.asarray(X, dtype=float)
        self.mean_, self.scale_ = X.mean(axis=0), X.std(axis=0)
        self.scale_[self.scale_ < 1e-12] = 1
        return self

    def transform(self, X):
        if not hasattr(self, "mean_"):
            raise RuntimeError("fit first")
        if X.shape[1] != len(self.mean_):
            raise ValueError("columns")
        return (X - X.mean(axis=0)) / self.scale_ if len(X) else X * 1.0

    def inverse_transform(self, Z):
        if not hasattr(self, "mean_"):
            raise RuntimeError("fit first")
        if Z.shape[1] != len(self.mean_):
            raise ValueError("columns")
        return Z * self.scale_ + self.mean_
