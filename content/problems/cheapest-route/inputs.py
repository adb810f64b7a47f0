import numpy as np


def grid(rng, side, longest=20):
    """Streets of a town with side x side crossings, both directions with times of their own."""
    roads = []
    for r in range(side):
        for c in range(side):
            for dr, dc in ((0, 1), (1, 0)):
                if r + dr < side and c + dc < side:
                    a, b = r * side + c, (r + dr) * side + c + dc
                    roads += [[a, b, int(rng.integers(1, longest))], [b, a, int(rng.integers(1, longest))]]
    return [roads[i] for i in rng.permutation(len(roads))]


def tangle(rng, places, roads):
    """Random roads, some of them double, with times of zero and times in halves."""
    ends = rng.integers(places, size=(roads, 2))
    minutes = rng.integers(0, 40, size=roads) / 2
    return [[f"p{a}", f"p{b}", float(m)] for (a, b), m in zip(ends, minutes)]


def chain(rng, places):
    """A long chain and slow shortcuts from its start to every place of it."""
    roads = [[i, i + 1, 1] for i in range(places - 1)]
    roads += [[0, i, 2 * i + 5] for i in range(2, places)]
    return roads


def one_best(rng, places, roads):
    """Random roads with times so odd that no two routes take the same time."""
    ends = rng.integers(places, size=(roads, 2))
    return [[f"p{a}", f"p{b}", float(m)] for (a, b), m in zip(ends, rng.gamma(2.0, 5.0, size=roads))]
