# fails: classical-two-steps
import numpy as np


def momentum_descent(A, b, start, learning_rate, momentum, steps, nesterov):
    # The average of gradients that Adam keeps, which is weaker by a factor of 1 - momentum.
    if momentum < 0 or momentum >= 1:
        raise ValueError("momentum")
    x, v = np.array(start, dtype=float), np.zeros(len(start))
    path = [x]
    for _ in range(steps):
        z = x + momentum * v if nesterov else x
        v = momentum * v - (1 - momentum) * learning_rate * (A @ z - b)
        x = x + v
        path.append(x)
    return np.array(path)
