# fails: two-dead-clusters
import numpy as np


def k_means(X, start_rows, max_iterations, tolerance):
    X = np.asarray(X, dtype=float)
    centroids, iterations = X[start_rows], 0
    while iterations < max_iterations:
        iterations += 1
        distances = ((X[:, None] - centroids) ** 2).sum(axis=2)
        labels = distances.argmin(axis=1)
        farthest = X[distances.min(axis=1).argmax()]
        new = np.array(
            [
                X[labels == j].mean(axis=0) if (labels == j).any() else farthest
                for j in range(len(centroids))
            ]
        )
        moved = np.linalg.norm(new - centroids, axis=1).max()
        centroids = new
        if moved <= tolerance:
            break
    distances = ((X[:, None] - centroids) ** 2).sum(axis=2)
    return centroids, distances.argmin(axis=1), float(distances.min(axis=1).sum()), iterations
