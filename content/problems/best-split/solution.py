import numpy as np

TIE = 1e-9


def best_split(X, y, criterion, min_leaf):
    """Sort each feature once; cumulative class counts give all its splits together."""
    if criterion not in ("gini", "entropy"):
        raise ValueError(f"unknown criterion {criterion!r}")
    n, d = X.shape
    one_hot = (y[:, np.newaxis] == np.unique(y)).astype(np.float64)  # (n, classes)
    total = one_hot.sum(axis=0)
    parent = _impurity(total[np.newaxis], criterion)[0]

    best, best_gain = None, 0.0
    for feature in range(d):
        order = np.argsort(X[:, feature])
        values = X[order, feature].astype(np.float64)
        left = one_hot[order].cumsum(axis=0)[:-1]  # row i: counts of the i + 1 lowest values
        sizes = np.arange(1, n)
        allowed = (values[:-1] < values[1:]) & (sizes >= min_leaf) & (n - sizes >= min_leaf)
        if not allowed.any():
            continue
        left, sizes = left[allowed], sizes[allowed]
        children = sizes * _impurity(left, criterion)
        children += (n - sizes) * _impurity(total - left, criterion)
        gains = parent - children / n
        first = np.flatnonzero(gains > gains.max() - TIE)[0]
        if gains[first] > best_gain + TIE:
            cut = np.flatnonzero(allowed)[first]
            best_gain = gains[first]
            best = (feature, float((values[cut] + values[cut + 1]) / 2), float(best_gain))
    return best


def _impurity(counts, criterion):
    """Impurity of each row of class counts, (sets, classes) -> (sets,)."""
    p = counts / counts.sum(axis=1, keepdims=True)
    if criterion == "gini":
        return 1 - (p**2).sum(axis=1)
    # 0 log 0 is 0 by definition: the logarithm of 1 in its place gives just that.
    return -(p * np.log2(np.where(p > 0, p, 1))).sum(axis=1)
