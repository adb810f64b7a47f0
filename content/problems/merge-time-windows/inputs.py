def windows(rng, count, span, longest):
    starts = rng.integers(-span, span, size=count)
    lengths = rng.integers(0, longest + 1, size=count)
    return [[int(s), int(s + n)] for s, n in zip(starts, lengths)]


def apart(rng, count):
    """Windows that stay apart, in random order."""
    return [[int(4 * i), int(4 * i + 1)] for i in rng.permutation(count)]
