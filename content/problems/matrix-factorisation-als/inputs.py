import numpy as np


def stars(rng, users, items, share, factors=2):
    """Ratings of low rank with noise; entries are missing at random, one row and column wholly."""
    R = 3.0 + rng.normal(size=(users, factors)) @ rng.normal(size=(factors, items))
    R = np.round(R + 0.3 * rng.normal(size=R.shape), 1)
    R[rng.random(R.shape) > share] = np.nan
    R[-1], R[:, 0] = np.nan, np.nan
    return R


def first_factors(rng, items, factors):
    return np.round(rng.normal(size=(items, factors)), 3)
