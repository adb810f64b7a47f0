def edges(rng, n, high):
    """A random tree with shuffled numbers, edges and ends."""
    names = rng.permutation(n)
    made = []
    for i in range(1, n):
        pair = [int(names[i]), int(names[int(rng.integers(max(0, i - 6), i))])]
        made.append([*(pair if rng.random() < 0.5 else pair[::-1]), int(rng.integers(1, high + 1))])
    return [made[i] for i in rng.permutation(n - 1)]


def row(rng, n):
    return [[i, i + 1, 2] for i in range(n - 1)]
