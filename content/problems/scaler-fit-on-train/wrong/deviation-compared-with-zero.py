# fails: constant-tenth
import numpy as np


class Standardiser:
    def fit(self, X):
        X = np.asarray(X, dtype=float)
        self.mean_, self.scale_ = X.mean(axis=0), X.std(axis=0)
        self.scale_[self.scale_ == 0] = 1
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
