def reference(A, b, start, learning_rate, momentum, steps, nesterov):
    """Without a velocity: along each eigenvector of A the path is a linear recurrence of order two."""
    import numpy as np

    eigenvalues, V = np.linalg.eigh(np.asarray(A, dtype=float))
    target, origin = V.T @ b, V.T @ np.asarray(start, dtype=float)
    coordinates = np.empty((steps + 1, len(origin)))
    for k, (value, goal) in enumerate(zip(eigenvalues, target)):
        shrink = 1 - learning_rate * value
        # x(t+1) = p x(t) - q x(t-1) + r, with x(-1) = x(0)
        if nesterov:
            p, q = shrink * (1 + momentum), shrink * momentum
        else:
            p, q = shrink + momentum, momentum
        step = np.array([[p, -q, learning_rate * goal], [1, 0, 0], [0, 0, 1]])
        state = np.array([origin[k], origin[k], 1.0])
        for t in range(steps + 1):
            coordinates[t, k] = (np.linalg.matrix_power(step, t) @ state)[0]
    return coordinates @ V.T
