def text(rng, low, high, words, skip=0):
    """A text of few different words; `skip` tells texts of the same seed apart."""
    rng.random(skip)
    count = int(rng.integers(low, high + 1))
    return " ".join(f"w{i}" for i in rng.integers(0, words, size=count))
