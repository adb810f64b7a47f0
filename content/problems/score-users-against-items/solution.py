import numpy as np


def score_items(users, items, threshold, n):
    """Unit vectors first; then all scores are one matrix product."""
    if not 0 < threshold <= 1 or n < 0:
        raise ValueError("threshold must lie in (0, 1] and n must not be negative")
    scores = np.clip(_unit(users) @ _unit(items).T, -1.0, 1.0)  # (u, i)
    rounded = scores.round(9)
    high, low = rounded >= threshold, rounded <= -threshold
    order = np.argsort(-rounded, kind="stable")  # row by row
    top = [[j for j in row if good[j]][:n] for row, good in zip(order.tolist(), high)]
    return {"scores": scores, "decision": high.astype(int) - low, "top": top}


def _unit(rows):
    length = np.linalg.norm(rows, axis=1, keepdims=True)
    return rows / np.where(length, length, 1.0)  # zeros stay zeros
