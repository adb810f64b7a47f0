def scores(rng, count, high):
    return rng.integers(0, high, size=count).tolist()
