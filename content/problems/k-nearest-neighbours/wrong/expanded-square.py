# fails: far-from-zero
import numpy as np


def knn_predict(X_train, y_train, X_new, k):
    if k < 1 or k > len(X_train):
        raise ValueError("k")
    A, B = np.asarray(X_new, dtype=float), np.asarray(X_train, dtype=float)
    squared = (A**2).sum(axis=1)[:, None] - 2 * A @ B.T + (B**2).sum(axis=1)
    result = []
    for row in squared:
        labels = y_train[np.argsort(row, kind="stable")[:k]]
        votes = [(labels == label).sum() for label in labels]
        result.append(labels[int(np.argmax(votes))])
    return np.array(result, dtype=y_train.dtype)
