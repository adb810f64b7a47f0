import numpy as np


def gaussian(rng, shape, scale=1.0):
    return np.round(rng.normal(scale=scale, size=tuple(shape)), 4)


def gradient_list(rng, steps, shape, scale=1.0):
    """A list of gradients for two arrays, `w` of the given shape and the vector `b`."""
    return [
        {
            "w": np.round(rng.normal(scale=scale, size=tuple(shape)), 4),
            "b": np.round(rng.normal(scale=scale, size=shape[-1]), 4),
        }
        for _ in range(steps)
    ]
