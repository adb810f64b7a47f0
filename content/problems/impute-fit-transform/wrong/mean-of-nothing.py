# fails: column-without-values
import numpy as np


class Imputer:
    def __init__(self, strategy, indicator):
        if strategy not in ("mean", "median"):
            raise ValueError(strategy)
        self.strategy, self.indicator, self.fill_ = strategy, indicator, None

    def fit(self, X):
        X = np.asarray(X, dtype=float)
        self.fill_ = (np.nanmean if self.strategy == "mean" else np.nanmedian)(X, axis=0)
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
        return np.hstack([filled, gaps[:, self.flagged_] * 1.0]) if self.indicator else filled
