import numpy as np


def knn_predict(X_train, y_train, X_new, k):
    """Labels of new rows by the vote of their k nearest training rows.

    X_train: (n, d); y_train: (n,) integers or texts; X_new: (m, d);
    1 <= k <= n, otherwise ValueError. Returns (m,) labels out of y_train.
    """
    raise NotImplementedError
