def pairs(rng, count, n):
    return rng.integers(0, n, size=(count, 2)).tolist()


def backward_chain(rng, n):
    """A chain whose links come from the end to the beginning."""
    return [[i, i + 1] for i in reversed(range(n - 1))]
