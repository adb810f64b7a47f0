import numpy as np


def labels(rng, count, choices, weights):
    weights = np.array(weights, dtype=float)
    return rng.choice(np.array(choices), size=count, p=weights / weights.sum())
