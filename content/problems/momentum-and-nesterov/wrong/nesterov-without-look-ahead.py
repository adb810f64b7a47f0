# fails: nesterov-two-steps
import numpy as np


def momentum_descent(A, b, start, learning_rate, momentum, steps, nesterov):
    if momentum < 0 or momentum >= 1:
        raise ValueError("momentum")
    x, v = np.array(start, dtype=float), np.zeros(len(start))
    path = [x.copy()]
    for _ in range(steps):
        g = A @ x - b
        v = momentum * v - learning_rate * g
        x = x + (momentum * v - learning_rate * g if nesterov and len(path) > 1 else v)
        path.append(x.copy())
    return np.array(path)
