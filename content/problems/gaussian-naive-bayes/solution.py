import numpy as np


def gaussian_naive_bayes(X_train, y_train, X_new, min_variance):
    """Sums of log-densities, normalised by log-sum-exp."""
    X_train = np.asarray(X_train, dtype=np.float64)
    classes, counts = np.unique(y_train, return_counts=True)
    joint = np.empty((len(X_new), len(classes)))  # ln P(c) + ln p(x | c), up to a constant
    for k, (label, count) in enumerate(zip(classes, counts)):
        rows = X_train[y_train == label]
        mean = rows.mean(axis=0)
        variance = np.maximum(rows.var(axis=0), min_variance)
        # ln(2 pi) is the same for all classes and cancels; ln(variance) is not.
        density = -0.5 * (np.log(variance) + (X_new - mean) ** 2 / variance)
        joint[:, k] = np.log(count) + density.sum(axis=1)
    joint -= joint.max(axis=1, keepdims=True)  # one exponential below is exactly 1
    return classes, joint - np.log(np.exp(joint).sum(axis=1, keepdims=True))
