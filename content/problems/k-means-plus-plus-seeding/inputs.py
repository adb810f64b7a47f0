def gaussian(rng, shape, scale=1.0):
    import numpy as np

    return np.round(rng.normal(scale=scale, size=tuple(shape)), 2)
