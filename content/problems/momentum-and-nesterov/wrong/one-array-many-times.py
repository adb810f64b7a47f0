# fails: classical-two-steps
import numpy as np


def momentum_descent(A, b, start, learning_rate, momentum, steps, nesterov):
    if momentum < 0 or momentum >= 1:
        raise ValueError("momentum")
    x, v = np.array(start, dtype=float), np.zeros(len(start))
    path = [x]
    for _ in range(steps):
        z = x + momentum * v if nesterov else x
        v = momentum * v - learning_rate * (A @ z - b)
        x += v  # the list holds the same array again and again
        path.append(x)
    return np.array(path)
