# fails: test-rows-have-no-say
import numpy as np


class Imputer:
    def __init__(self, strategy, indicator):
        if strategy not in ("mean", "median"):
            raise ValueError(strategy)
        self.strategy, self.indicator, self.fill_ = strategy, indicator, None

    def _centre(self, X):
        f = np.mean if self.strategy == "mean" else np.median
        columns = [c[~np.isnan(c)] for c in X.T]
        return np.array([f(c) if len(c) else 0.0 for c in columns])

    def fit(self, X):
        X = np.asarray(X, dtype=float)
        self.fill_ = self._centre(X)
        self.flagged_ = np.flatnonzero(np.isnan(X).any(axis=0))
        return self

    def transform(self, X):
        if self.fill_ is None:
            raise RuntimeError("fit first")
        if X.shape[1] != len(self.fill_):
            raise ValueError("columns")
        X = np.asarray(X, dtype=float)
        gaps = np.isnan(X)
        filled = np.where(gaps, self._centre(X), X)
        return np.hstack([filled, gaps[:, self.flagged_] * 1.0]) if self.indicator else filled
