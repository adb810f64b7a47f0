def children(rng, count):
    """A random tree whose numbers are shuffled."""
    names = [0] + [int(i) + 1 for i in rng.permutation(count - 1)]
    lists = [[] for _ in range(count)]
    for i in range(1, count):
        lists[names[int(rng.integers(0, i))]].append(names[i])
    return lists


def scores(rng, count, high):
    return rng.integers(-high, high + 1, size=count).tolist()


def chain(rng, count):
    """Each node has one child."""
    return [[i + 1] for i in range(count - 1)] + [[]]
