# fails: equal-values-stay-together
import numpy as np


def best_split(X, y, criterion, min_leaf):
    if criterion not in ("gini", "entropy"):
        raise ValueError(criterion)

    def impurity(labels):
        p = np.unique(labels, return_counts=True)[1] / len(labels)
        return 1 - (p**2).sum() if criterion == "gini" else -(p * np.log2(p)).sum()

    n, best = len(y), None
    for j in range(X.shape[1]):
        order = np.argsort(X[:, j], kind="stable")
        v, labels = X[order, j].astype(float), y[order]
        for i in range(min_leaf, n - min_leaf + 1):
            if i == n:
                continue
            gain = impurity(y) - i / n * impurity(labels[:i]) - (n - i) / n * impurity(labels[i:])
            if gain > (best[2] if best else 0) + 1e-9:
                best = (j, float((v[i - 1] + v[i]) / 2), float(gain))
    return best
