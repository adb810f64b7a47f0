def tokens(rng, count, words):
    return [f"w{i}" for i in rng.integers(0, words, size=count)]


def twice(rng, count):
    """Different tokens in random order, and the same order once more."""
    order = [f"w{i}" for i in rng.permutation(count)]
    return order + order
