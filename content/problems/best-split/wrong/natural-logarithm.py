# fails: one-bit
import numpy as np


def best_split(X, y, criterion, min_leaf):
    if criterion not in ("gini", "entropy"):
        raise ValueError(criterion)

    def impurity(labels):
        p = np.unique(labels, return_counts=True)[1] / len(labels)
        return 1 - (p**2).sum() if criterion == "gini" else -(p * np.log(p)).sum()

    best = None
    for j in range(X.shape[1]):
        values = np.unique(X[:, j]).astype(float)
        for t in (values[:-1] + values[1:]) / 2:
            left = X[:, j] <= t
            share = left.mean()
            if min(left.sum(), (~left).sum()) < min_leaf:
                continue
            gain = impurity(y) - share * impurity(y[left]) - (1 - share) * impurity(y[~left])
            if gain > (best[2] if best else 0) + 1e-9:
                best = (j, float(t), float(gain))
    return best
