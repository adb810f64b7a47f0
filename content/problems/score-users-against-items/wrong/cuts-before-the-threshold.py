# fails: equal-scores
import numpy as np


def score_items(users, items, threshold, n):
    if not 0 < threshold <= 1 or n < 0:
        raise ValueError
    u, v = users.astype(float), items.astype(float)
    u = u / np.maximum(np.linalg.norm(u, axis=1, keepdims=True), 1e-200)
    v = v / np.maximum(np.linalg.norm(v, axis=1, keepdims=True), 1e-200)
    scores = np.clip(u @ v.T, -1, 1)
    high, low = scores.round(9) >= threshold, scores.round(9) <= -threshold
    top = [np.flatnonzero(good)[:n].tolist() for good in high]  # the first, not the best
    return {"scores": scores, "decision": high.astype(int) - low, "top": top}
