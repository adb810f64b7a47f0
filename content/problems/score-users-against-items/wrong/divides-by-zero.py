# fails: a-user-without-tastes
import numpy as np


def score_items(users, items, threshold, n):
    if not 0 < threshold <= 1 or n < 0:
        raise ValueError
    u, v = users.astype(float), items.astype(float)
    lengths = np.outer(np.linalg.norm(u, axis=1), np.linalg.norm(v, axis=1))
    scores = np.clip(u @ v.T / lengths, -1, 1)
    high, low = scores.round(9) >= threshold, scores.round(9) <= -threshold
    order = np.argsort(-scores.round(9), axis=1, kind="stable")
    top = [[int(j) for j in row if good[j]][:n] for row, good in zip(order, high)]
    return {"scores": scores, "decision": high.astype(int) - low, "top": top}
