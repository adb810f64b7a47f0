# fails: unsigned-bytes
import numpy as np


def knn_predict(X_train, y_train, X_new, k):
    if k < 1 or k > len(X_train):
        raise ValueError("k")
    result = []
    for row in X_new:
        squared = ((X_train - row) ** 2).sum(axis=1)
        labels = y_train[np.argsort(squared, kind="stable")[:k]]
        votes = [(labels == label).sum() for label in labels]
        result.append(labels[int(np.argmax(votes))])
    return np.array(result, dtype=y_train.dtype)
