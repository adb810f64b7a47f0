# fails: twice-as-likely
import numpy as np


def gaussian_naive_bayes(X_train, y_train, X_new, min_variance):
    X_train, X_new = np.asarray(X_train, dtype=float), np.asarray(X_new, dtype=float)
    classes = np.unique(y_train)
    joint = []
    for c in classes:
        rows = X_train[y_train == c]
        m, v = rows.mean(axis=0), np.maximum(rows.var(axis=0), min_variance)
        joint.append(np.log(len(rows)) - 0.5 * ((X_new - m) ** 2 / v).sum(axis=1))
    joint = np.array(joint).T
    joint = joint - joint.max(axis=1, keepdims=True)
    return classes, joint - np.log(np.exp(joint).sum(axis=1, keepdims=True))
