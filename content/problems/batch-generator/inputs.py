def items(rng, high):
    """Up to `high` random integers."""
    return rng.integers(0, 9, size=int(rng.integers(0, high + 1))).tolist()


def number(rng, low, high):
    return int(rng.integers(low, high + 1))
