# fails: mean-with-flags
import numpy as np


class Imputer:
    def __init__(self, strategy, indicator):
        if strategy not in ("mean", "median"):
            raise ValueError(strategy)
        self.strategy, self.indicator, self.fill_ = strategy, indicator, None

    def fit(self, X):
        X = np.asarray(X, dtype=float)
        f = np.mean if self.strategy == "mean" else np.median
        columns = [c[~np.isnan(c)] for c in X.T]
        self.fill_ = np.array([f(c) if len(c) else 0.0 for c in columns])
        self.flagged_ = np.flatnonzero(np.isnan(X).any(axis=0))
        return self

    def transform(self, X):
        if self.fill_ is None:
            raise RuntimeError("fit first")
        if X.shape[1] != len(self.fill_):
            raise ValueError("columns")
        X = np.asarray(X, dtype=float)
        gaps = np.isnan(X)
        filled = np.where(gaps, self.fill_, X)
        if not self.indicator:
            return filled
        return np.hstack([filled, gaps[:, gaps.any(axis=0)] * 1.0])  # of these rows
