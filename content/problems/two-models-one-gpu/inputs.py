def sizes(rng, count, high):
    return rng.integers(1, high + 1, size=count).tolist()


def number(rng, low, high):
    return int(rng.integers(low, high + 1))
