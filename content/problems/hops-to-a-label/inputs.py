def edges(rng, count, n):
    return rng.integers(0, n, size=(count, 2)).tolist()


def labels(rng, n, share):
    """Random labels; most accounts have none."""
    return [str(rng.choice(["c", "b", "a"])) if rng.random() < share else None for _ in range(n)]


def row(rng, n):
    return [[i, i + 1] for i in range(n - 1)]


def only_the_first(rng, n):
    return ["fraud"] + [None] * (n - 1)
