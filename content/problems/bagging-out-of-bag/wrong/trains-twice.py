# fails: three-models
import numpy as np


def bagged_predict(fit, X, y, samples, X_new):
    n, k = len(X), y.max() + 1
    votes, oob = np.zeros((len(X_new), k), dtype=int), np.zeros((n, k), dtype=int)
    for s in samples:
        votes[np.arange(len(X_new)), fit(X[s], y[s])(X_new)] += 1
    for s in samples:
        out = np.setdiff1d(np.arange(n), s)
        if len(out):
            oob[out, fit(X[s], y[s])(X[out])] += 1
    voted = oob.sum(axis=1) > 0
    labels = np.where(voted, oob.argmax(axis=1), -1)
    accuracy = float((labels == y)[voted].mean()) if voted.any() else float("nan")
    return {"labels": votes.argmax(axis=1), "oob_labels": labels, "oob_accuracy": accuracy}
