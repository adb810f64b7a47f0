import numpy as np


def bagged_predict(fit, X, y, samples, X_new):
    """Train once for each sample and let each model vote where it may."""
    n, labels = len(X), np.unique(y)
    new_votes, row_votes = [], []
    for rows in samples:
        predict = fit(X[rows], y[rows])
        new_votes.append(predict(X_new))
        unseen = np.setdiff1d(np.arange(n), rows)
        own = np.full(n, -1)  # -1: this model has seen the row and does not vote
        own[unseen] = predict(X[unseen])
        row_votes.append(own)

    oob_labels = _majority(row_votes, labels)
    voted = oob_labels >= 0
    accuracy = float((oob_labels == y)[voted].mean()) if voted.any() else float("nan")
    return {
        "labels": _majority(new_votes, labels),
        "oob_labels": oob_labels,
        "oob_accuracy": accuracy,
    }


def _majority(votes, labels):
    """Most frequent label of each column of votes (models, rows); -1 where nobody voted."""
    counts = (np.array(votes)[:, :, np.newaxis] == labels).sum(axis=0)  # (rows, labels)
    # The labels ascend and argmax takes the first of equals, so the smallest wins.
    return np.where(counts.any(axis=1), labels[counts.argmax(axis=1)], -1)
