# fails: memorised-rows
import numpy as np


def bagged_predict(fit, X, y, samples, X_new):
    k = y.max() + 1
    models = [fit(X[s], y[s]) for s in samples]

    def vote(rows):
        votes = np.zeros((len(rows), k), dtype=int)
        for predict in models:
            votes[np.arange(len(rows)), predict(rows)] += 1
        return votes.argmax(axis=1)

    inside = vote(X)
    seen = np.array([np.isin(np.arange(len(X)), s) for s in samples]).all(axis=0)
    oob = np.where(seen, -1, inside)
    accuracy = float((oob == y)[~seen].mean()) if (~seen).any() else float("nan")
    return {"labels": vote(X_new), "oob_labels": oob, "oob_accuracy": accuracy}
