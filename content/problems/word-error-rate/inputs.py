def text(rng, low, high, words):
    """A text of few different words."""
    count = int(rng.integers(low, high + 1))
    return " ".join(f"w{i}" for i in rng.integers(0, words, size=count))
