# fails: tie-decided-by-second
import numpy as np


def knn_predict(X_train, y_train, X_new, k):
    if k < 1 or k > len(X_train):
        raise ValueError("k")
    X_train, X_new = np.asarray(X_train, dtype=float), np.asarray(X_new, dtype=float)
    result = []
    for row in X_new:
        nearest = np.argsort(((X_train - row) ** 2).sum(axis=1), kind="stable")[:k]
        classes, votes = np.unique(y_train[nearest], return_counts=True)
        best = classes[votes == votes.max()]
        result.append(best[0] if len(best) == 1 else y_train[nearest[0]])
    return np.array(result, dtype=y_train.dtype)
