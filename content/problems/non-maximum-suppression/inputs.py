import numpy as np


def boxes(rng, count, size, longest):
    """Boxes with whole-numbered corners; some have no area."""
    low = rng.integers(0, size, size=(count, 2))
    return np.hstack([low, low + rng.integers(0, longest + 1, size=(count, 2))]).astype(float)


def numbers(rng, count, high):
    return rng.integers(0, high, size=count)


def scores(rng, count, steps):
    """Scores out of a few different ones."""
    return rng.integers(0, steps, size=count) / steps
