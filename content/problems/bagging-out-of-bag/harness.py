import numpy as np


def nearest(rows, labels):
    """Knows its rows by heart: label of the nearest one, the first of equals."""

    def predict(new):
        gaps = ((new[:, None, :] - rows[None, :, :]) ** 2).sum(axis=2)
        return labels[gaps.argmin(axis=1)] if len(new) else np.zeros(0, dtype=int)

    return predict


def centre(rows, labels):
    """Class whose mean is nearest, the smallest of equals."""
    classes = np.unique(labels)
    means = np.stack([rows[labels == c].mean(axis=0) for c in classes])

    def predict(new):
        gaps = ((new[:, None, :] - means[None, :, :]) ** 2).sum(axis=2)
        return classes[gaps.argmin(axis=1)] if len(new) else np.zeros(0, dtype=int)

    return predict


def common(rows, labels):
    """Always the most frequent label, the smallest of equals."""
    winner = np.bincount(labels).argmax()
    return lambda new: np.full(len(new), winner)


LEARNERS = {"nearest": nearest, "centre": centre, "common": common}


def call(solution, fit, X, y, samples, X_new):
    calls = []

    def counted(rows, labels):
        calls.append(len(rows))
        return LEARNERS[fit](np.array(rows, dtype=float), np.array(labels))

    result = dict(solution.bagged_predict(counted, X, y, samples, X_new))
    result["fits"] = len(calls)
    return result
