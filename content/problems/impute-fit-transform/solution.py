import numpy as np

STRATEGIES = {"mean": np.mean, "median": np.median}


class Imputer:
    """Fills NaN with the mean or median of the training rows, and can flag the gaps."""

    fill_ = None

    def __init__(self, strategy, indicator):
        if strategy not in STRATEGIES:
            raise ValueError(f"unknown strategy {strategy!r}")
        self.strategy = strategy
        self.indicator = indicator

    def fit(self, X):
        X = np.asarray(X, dtype=np.float64)
        missing = np.isnan(X)
        centre = STRATEGIES[self.strategy]
        self.fill_ = np.zeros(X.shape[1])  # stays where a column has no value
        for j in np.flatnonzero(~missing.all(axis=0)):
            self.fill_[j] = centre(X[~missing[:, j], j])
        self.flagged_ = np.flatnonzero(missing.any(axis=0))
        return self

    def transform(self, X):
        if self.fill_ is None:
            raise RuntimeError("call fit before transform")
        if X.shape[1] != len(self.fill_):
            raise ValueError(f"{X.shape[1]} columns, but {len(self.fill_)} were fitted")
        missing = np.isnan(X)
        filled = np.where(missing, self.fill_, X)  # float64, as fill_ is
        if not self.indicator:
            return filled
        return np.hstack([filled, missing[:, self.flagged_]])  # booleans become 0.0 and 1.0
