# fails: five-hundred-features
import numpy as np


def gaussian_naive_bayes(X_train, y_train, X_new, min_variance):
    X_train, X_new = np.asarray(X_train, dtype=float), np.asarray(X_new, dtype=float)
    classes = np.unique(y_train)
    joint = []
    for c in classes:
        rows = X_train[y_train == c]
        m, v = rows.mean(axis=0), np.maximum(rows.var(axis=0), min_variance)
        density = np.exp(-((X_new - m) ** 2) / (2 * v)) / np.sqrt(2 * np.pi * v)
        joint.append(len(rows) / len(X_train) * density.prod(axis=1))
    joint = np.array(joint).T
    return classes, np.log(joint / joint.sum(axis=1, keepdims=True))
