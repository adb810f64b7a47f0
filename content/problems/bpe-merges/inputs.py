def words(rng, count, longest, letters):
    return [
        "".join(rng.choice(list(letters), size=int(rng.integers(1, longest + 1))))
        for _ in range(count)
    ]


def counts(rng, count, longest, letters, high):
    """Random words with random counts."""
    return {word: int(rng.integers(1, high + 1)) for word in words(rng, count, longest, letters)}
