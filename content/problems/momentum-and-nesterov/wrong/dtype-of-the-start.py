# fails: integer-start
import numpy as np


def momentum_descent(A, b, start, learning_rate, momentum, steps, nesterov):
    if momentum < 0 or momentum >= 1:
        raise ValueError("momentum")
    path = np.empty((steps + 1, len(start)), dtype=start.dtype)
    path[0] = start
    v = np.zeros(len(start))
    for t in range(steps):
        z = path[t] + momentum * v if nesterov else path[t]
        v = momentum * v - learning_rate * (A @ z - b)
        path[t + 1] = path[t] + v
    return path
