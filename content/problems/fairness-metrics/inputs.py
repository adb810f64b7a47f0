import numpy as np


def labels(rng, count, share):
    return (rng.random(count) < share).astype(int)


def names(rng, count, choices, weights):
    weights = np.array(weights, dtype=float)
    return rng.choice(choices, size=count, p=weights / weights.sum()).tolist()


def block(rng, sizes, ones):
    """For each group the given number of ones, then zeros."""
    return np.concatenate([np.arange(size) < one for size, one in zip(sizes, ones)]).astype(int)


def block_names(rng, sizes, choices):
    return [name for name, size in zip(choices, sizes) for _ in range(size)]
