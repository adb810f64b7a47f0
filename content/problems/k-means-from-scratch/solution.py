import numpy as np


def k_means(X, start_rows, max_iterations, tolerance):
    """Lloyd's algorithm; dead centroids are put onto the worst represented rows."""
    X = np.asarray(X, dtype=np.float64)
    centroids = X[start_rows]  # an index list copies
    iterations = 0
    while iterations < max_iterations:
        iterations += 1
        labels, squared = _assign(X, centroids)
        updated = _update(X, centroids, labels, squared)
        moved = np.sqrt(((updated - centroids) ** 2).sum(axis=1)).max()
        centroids = updated
        if moved <= tolerance:
            break
    labels, squared = _assign(X, centroids)
    return centroids, labels, float(squared.sum()), iterations


def _assign(X, centroids):
    """Number of the nearest centroid of each row, and the squared distance to it, both (n,)."""
    # Differences first: expanding the square would cancel all digits far from zero.
    squared = np.stack([((X - c) ** 2).sum(axis=1) for c in centroids], axis=1)  # (n, k)
    labels = squared.argmin(axis=1)  # the first of equal minima
    return labels, squared[np.arange(len(X)), labels]


def _update(X, centroids, labels, squared):
    """Means of the clusters, and far rows for those without any."""
    farthest = iter(np.argsort(-squared, kind="stable"))
    updated = centroids.copy()
    for j in range(len(centroids)):
        members = X[labels == j]
        updated[j] = members.mean(axis=0) if len(members) else X[next(farthest)]
    return updated
