import numpy as np


def gaussian(rng, shape, scale=1.0, shift=0.0):
    return np.round(shift + rng.normal(scale=scale, size=tuple(shape)), 2)


def labels(rng, count, classes):
    """Labels in which every class occurs at least twice."""
    chosen = rng.choice(np.array(classes), size=count)
    chosen[: 2 * len(classes)] = list(classes) * 2
    return chosen
