# fails: seen-by-all
import numpy as np


def bagged_predict(fit, X, y, samples, X_new):
    n, k = len(X), y.max() + 1
    votes, oob = np.zeros((len(X_new), k), dtype=int), np.zeros((n, k), dtype=int)
    for s in samples:
        predict = fit(X[s], y[s])
        votes[np.arange(len(X_new)), predict(X_new)] += 1
        out = ~np.isin(np.arange(n), s)
        oob[out, predict(X[out])] += 1
    labels = oob.argmax(axis=1)
    return {
        "labels": votes.argmax(axis=1),
        "oob_labels": labels,
        "oob_accuracy": float((labels == y).mean()),
    }
