# fails: two-to-two
import numpy as np


def knn_predict(X_train, y_train, X_new, k):
    if k < 1 or k > len(X_train):
        raise ValueError("k")
    X_train, X_new = np.asarray(X_train, dtype=float), np.asarray(X_new, dtype=float)
    classes, numbers = np.unique(y_train, return_inverse=True)
    result = []
    for row in X_new:
        nearest = np.argsort(((X_train - row) ** 2).sum(axis=1), kind="stable")[:k]
        result.append(np.bincount(numbers[nearest]).argmax())
    return classes[np.array(result, dtype=int)]
