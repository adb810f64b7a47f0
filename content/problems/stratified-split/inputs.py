import numpy as np


def labels(rng, count, choices, weights, dtype=None):
    weights = np.array(weights, dtype=float)
    return rng.choice(np.array(choices, dtype=dtype), size=count, p=weights / weights.sum())


def each(rng, classes, times):
    """Every label from 0 on equally often, shuffled."""
    return rng.permutation(np.repeat(np.arange(classes), times))
