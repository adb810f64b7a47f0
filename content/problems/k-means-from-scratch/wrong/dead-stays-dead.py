# fails: equal-starts
import numpy as np


def k_means(X, start_rows, max_iterations, tolerance):
    X = np.asarray(X, dtype=float)
    centroids, iterations = X[start_rows], 0
    while iterations < max_iterations:
        iterations += 1
        labels = ((X[:, None] - centroids) ** 2).sum(axis=2).argmin(axis=1)
        new = centroids.copy()
        for j in range(len(centroids)):
            if (labels == j).any():
                new[j] = X[labels == j].mean(axis=0)
        moved = np.linalg.norm(new - centroids, axis=1).max()
        centroids = new
        if moved <= tolerance:
            break
    distances = ((X[:, None] - centroids) ** 2).sum(axis=2)
    labels = distances.argmin(axis=1)
    return centroids, labels, float(distances.min(axis=1).sum()), iterations
