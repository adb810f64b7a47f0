def gaussian(rng, shape, scale=1.0):
    return rng.normal(scale=scale, size=tuple(shape))
