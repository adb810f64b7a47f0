import numpy as np


def blobs(rng, per_blob, centres, scale=1.0, decimals=2):
    """Points round the given centres, shuffled."""
    points = [rng.normal(c, scale, size=(per_blob, len(c))) for c in np.asarray(centres, float)]
    return np.round(rng.permutation(np.concatenate(points)), decimals)


def uniform(rng, rows, columns):
    return np.round(rng.uniform(0, 100, size=(rows, columns)), 1)


def row_numbers(rng, rows, count):
    return [int(i) for i in rng.choice(rows, size=count, replace=False)]
