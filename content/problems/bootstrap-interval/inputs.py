def errors(rng, count, shift):
    return rng.normal(loc=shift, size=count)


def rows(rng, resamples, count):
    return rng.integers(0, count, size=(resamples, count))


def paired(rng, count, name, seed):
    """Errors with a large part in common; B has a little more."""
    import numpy as np

    shared = np.random.default_rng(seed).normal(scale=5, size=count)
    return shared if name == "a" else shared * 1.01
