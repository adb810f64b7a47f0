# fails: far-from-zero
import numpy as np


def k_means(X, start_rows, max_iterations, tolerance):
    X = np.asarray(X, dtype=float)
    centroids, iterations = X[start_rows], 0

    def assign():
        d = (X**2).sum(axis=1)[:, None] - 2 * X @ centroids.T + (centroids**2).sum(axis=1)
        return d.argmin(axis=1), d.min(axis=1)

    while iterations < max_iterations:
        iterations += 1
        labels, squared = assign()
        order = list(np.argsort(-squared, kind="stable"))
        new = np.array(
            [
                X[labels == j].mean(axis=0) if (labels == j).any() else X[order.pop(0)]
                for j in range(len(centroids))
            ]
        )
        moved = np.linalg.norm(new - centroids, axis=1).max()
        centroids = new
        if moved <= tolerance:
            break
    labels, squared = assign()
    return centroids, labels, float(squared.sum()), iterations
