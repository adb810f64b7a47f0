def logits(rng, count, spread):
    return rng.normal(scale=spread, size=count)


def two_values(rng, count):
    return rng.integers(0, 2, size=count).astype(float)


def number(rng, low, high):
    return float(rng.uniform(low, high))
