def is_a_fixed_point(args, result):
    """After a stop with tolerance 0: nearest centroids, which are the means of their rows."""
    import numpy as np

    X, start_rows, max_iterations, _ = args
    centroids, labels, inertia, iterations = result
    if np.shape(centroids) != (len(start_rows), X.shape[1]) or np.shape(labels) != (len(X),):
        return "a shape is wrong"
    if not 1 <= iterations < max_iterations:
        return "it should have converged before the maximum of iterations"
    own = ((X - centroids[labels]) ** 2).sum(axis=1)
    for c in centroids:
        if (((X - c) ** 2).sum(axis=1) < own - 1e-9).any():
            return "a row has a nearer centroid than its own"
    for j in np.unique(labels):
        if not np.allclose(centroids[j], X[labels == j].mean(axis=0)):
            return f"centroid {j} is not the mean of its rows"
    return bool(abs(own.sum() - inertia) < 1e-6 * max(1, inertia))
