import numpy as np


def gaussian(rng, shape, scale=1.0):
    return np.round(rng.normal(scale=scale, size=tuple(shape)), 2)


def network(rng, inputs, hidden, scale=0.5):
    """Parameters of a network, biases included."""
    return {
        "W1": np.round(rng.normal(scale=scale, size=(inputs, hidden)), 3),
        "b1": np.round(rng.normal(scale=scale, size=hidden), 3),
        "w2": np.round(rng.normal(scale=scale, size=hidden), 3),
        "b2": np.round(rng.normal(scale=scale, size=1), 3),
    }


def labels(rng, count):
    return rng.integers(0, 2, size=count)
