def items(rng, count):
    return list(range(count))


def draws(rng, first, count):
    """Numbers below first, first + 1, ... as draw would return them."""
    return [int(rng.integers(0, first + i)) for i in range(count)]
