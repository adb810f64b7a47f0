def links(rng, count, n, high):
    ends = rng.integers(0, n, size=(count, 2))
    costs = rng.integers(-2, high, size=count)
    return [[int(a), int(b), int(c)] for (a, b), c in zip(ends, costs)]


def row(rng, n):
    """A row of sites with cheap links, then dear detours from the first site."""
    return [[i, i + 1, 1] for i in range(n - 1)] + [[0, i, 5] for i in range(2, n, 4)]
