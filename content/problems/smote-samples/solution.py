import numpy as np


def smote_samples(minority, k, base, choice, gap):
    """Neighbours once for each base row that occurs, then one interpolation for all."""
    rows = np.asarray(minority, dtype=np.float64)
    if not 1 <= k < len(rows):
        raise ValueError("k must lie between 1 and n - 1")
    if np.any(choice < 0) or np.any(choice >= k):
        raise ValueError("choice must lie between 0 and k - 1")
    neighbours = np.zeros((len(rows), k), dtype=int)
    for i in np.unique(base):
        squared = ((rows - rows[i]) ** 2).sum(axis=1)
        squared[i] = np.inf  # never its own neighbour, wherever its copies stand
        neighbours[i] = np.argsort(squared, kind="stable")[:k]
    start, target = rows[base], rows[neighbours[base, choice]]
    return start + gap[:, np.newaxis] * (target - start)
