# fails: last-assignment
import numpy as np


def k_means(X, start_rows, max_iterations, tolerance):
    X = np.asarray(X, dtype=float)
    centroids, iterations = X[start_rows], 0
    distances = ((X[:, None] - centroids) ** 2).sum(axis=2)
    labels = distances.argmin(axis=1)
    while iterations < max_iterations:
        iterations += 1
        distances = ((X[:, None] - centroids) ** 2).sum(axis=2)
        labels = distances.argmin(axis=1)
        order = list(np.argsort(-distances.min(axis=1), kind="stable"))
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
    inertia = ((X - centroids[labels]) ** 2).sum()
    return centroids, labels, float(inertia), iterations
