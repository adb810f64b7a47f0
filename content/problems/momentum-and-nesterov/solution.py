import numpy as np


def momentum_descent(A, b, start, learning_rate, momentum, steps, nesterov):
    """Both methods in one loop: only the point of the gradient differs."""
    if not 0 <= momentum < 1:
        raise ValueError("momentum must be at least 0 and below 1")
    path = np.empty((steps + 1, len(start)))
    path[0] = start  # a copy, as floats
    velocity = np.zeros(len(start))
    for t in range(steps):
        x = path[t]
        look_at = x + momentum * velocity if nesterov else x
        gradient = A @ look_at - b
        velocity = momentum * velocity - learning_rate * gradient
        path[t + 1] = x + velocity
    return path
