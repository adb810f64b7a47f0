def size(rng, low, high):
    return int(rng.integers(low, high))
