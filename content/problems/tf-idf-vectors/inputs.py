def texts(rng, count, longest, words):
    """Texts of random words, frequent and rare ones; some are empty."""
    made = []
    for _ in range(count):
        picked = (words * rng.random(int(rng.integers(0, longest + 1))) ** 3).astype(int)
        made.append(" ".join(f"w{i}" if i % 2 else f"W{i}" for i in picked))
    return made
