import numpy as np


def gaussian(rng, count, centre=0.0, scale=1.0, digits=2):
    return np.round(rng.normal(centre, scale, size=count), digits)


def with_gaps(rng, count, share, centre=0.0):
    values = np.round(rng.normal(centre, size=count), 1)
    values[rng.random(count) < share] = np.nan
    return values


def mostly_zero(rng, count, share):
    """Zeros, and a few positive numbers: equal cuts."""
    return np.where(rng.random(count) < share, 0.0, np.round(rng.exponential(size=count) + 0.1, 2))


def around(rng, value, times, tail):
    """One value many times, then some larger ones."""
    return np.concatenate([np.full(times, float(value)), value + 1.0 + np.arange(tail)])
