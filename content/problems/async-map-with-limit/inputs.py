def calls(rng, count, errors):
    """Calls with lengths between 1 and 5 whose sums are exact floats; a few of them fail."""
    lengths = rng.integers(2**40, 5 * 2**40, size=count) / 2**40
    failing = rng.random(count) < errors
    cleanup = rng.integers(0, 4, size=count) / 2
    return [
        [float(s), "error" if bad else f"r{i}", float(c)]
        for i, (s, bad, c) in enumerate(zip(lengths, failing, cleanup))
    ]
