# fails: generous-and-strict
import numpy as np

DIGITS = 9  # differences below this are rounding errors


def recommend(ratings, user, k, n):
    """Adjusted cosine between items, then a weighted mean over the user's nearest items."""
    if k < 1 or n < 1:
        raise ValueError("k and n must be at least 1")
    rated = ~np.isnan(ratings)  # (u, i)
    candidates = np.flatnonzero(rated.any(axis=0) & ~rated[user])
    if rated[user].any():
        scores = _predict(ratings, rated, user, k, candidates)
    else:
        scores = np.nanmean(ratings[:, candidates], axis=0)
    best = np.argsort(-scores.round(DIGITS), kind="stable")[:n]
    return candidates[best], scores[best]


def _predict(ratings, rated, user, k, candidates):
    filled = np.where(rated, ratings, 0.0)
    counts = np.maximum(rated.sum(axis=1), 1)  # users without ratings are divided by 1
    means = filled.sum(axis=1) / counts
    centred = np.where(rated, ratings, 0.0)  # generous people make all items alike
    length = np.sqrt((centred**2).sum(axis=0))
    unit = centred / np.where(length, length, 1.0)  # columns of zeros stay zeros
    known = np.flatnonzero(rated[user])
    similar = (unit[:, candidates].T @ unit[:, known]).round(DIGITS)  # (candidates, known)
    near = np.argsort(-similar, kind="stable")[:, :k]  # row by row, the most similar first
    weight = np.maximum(np.take_along_axis(similar, near, 1), 0.0)  # no negative neighbours
    above = (weight * (centred[user, known] - means[user])[near]).sum(axis=1)
    total = weight.sum(axis=1)
    return means[user] + above / np.where(total, total, 1.0)
