def days(rng, count, high):
    """Whole days in random order, with many equal ones; the first rows lie well before the rest."""
    times = rng.integers(20, high, size=count)
    times[: count // 4] -= 20
    return rng.permutation(times)


def moments(rng, count):
    return rng.permutation(rng.random(count) * 1000)
