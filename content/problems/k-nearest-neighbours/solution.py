import numpy as np


def knn_predict(X_train, y_train, X_new, k):
    """One row at a time: distances, a stable sort, and a vote."""
    X_new = np.asarray(X_new, dtype=np.float64)  # makes the differences floats
    if not 1 <= k <= len(X_train):
        raise ValueError("k must lie between 1 and the number of training rows")
    classes, numbers = np.unique(y_train, return_inverse=True)  # labels as 0, 1, 2, ...
    winners = np.empty(len(X_new), dtype=np.intp)
    for i, row in enumerate(X_new):
        squared = ((X_train - row) ** 2).sum(axis=1)  # the root would not change the order
        nearest = np.argsort(squared, kind="stable")[:k]
        votes = np.bincount(numbers[nearest])
        # argmax takes the first of equals, and the neighbours are in order of distance.
        winners[i] = numbers[nearest[votes[numbers[nearest]].argmax()]]
    return classes[winners]
