import numpy as np


def momentum_descent(A, b, start, learning_rate, momentum, steps, nesterov):
    """Minimise 0.5 x'Ax - b'x with classical or Nesterov momentum.

    A: (d, d) symmetric; b, start: (d,); momentum in [0, 1), otherwise ValueError.
    Returns the path, a float array of shape (steps + 1, d) that begins with start.
    """
    raise NotImplementedError
