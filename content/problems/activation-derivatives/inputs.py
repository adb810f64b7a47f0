def gaussian(rng, shape, scale=1.0):
    return rng.normal(scale=scale, size=tuple(shape))


def spread(rng, count):
    """Numbers of both signs whose sizes are spread evenly over the powers of ten from 0.01 to 300."""
    return rng.choice([-1.0, 1.0], size=count) * 10 ** rng.uniform(-2, 2.477, size=count)
