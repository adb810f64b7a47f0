import numpy as np


def labels(rng, count, share=0.2):
    y = (rng.random(count) < share).astype(int)
    y[:2] = [0, 1]
    return y


def scores(rng, count, decimals):
    return np.round(rng.random(count), decimals)
