import numpy as np


def labels(rng, count, share=0.4):
    """Labels 0 and 1 with both classes present."""
    y = (rng.random(count) < share).astype(int)
    y[:2] = [0, 1]
    return y


def scores(rng, count, decimals):
    return np.round(rng.random(count), decimals)


def levels(rng, count, high):
    """Whole-number scores with many ties."""
    return rng.integers(0, high, size=count)
