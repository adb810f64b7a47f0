import numpy as np


def whole(rng, shape, high):
    """Random whole numbers as floats."""
    return rng.integers(0, high, size=tuple(shape)).astype(float)


def labels(rng, count, classes):
    return rng.choice(np.array(classes), size=count)
