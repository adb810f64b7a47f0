def latencies(rng, count, high):
    return rng.integers(0, high, size=count).tolist()


def falling(rng, count):
    """Slowly falling values with long plateaus."""
    return [int(v) for v in (count - rng.integers(0, 2, size=count).cumsum())]
