def tree(rng, splits, features, values):
    """A random tree as a dict of its four lists."""
    feature, threshold, left, right = [-1], [0], [-1], [-1]
    for _ in range(splits):
        leaves = [i for i, f in enumerate(feature) if f == -1]
        node = int(rng.choice(leaves))
        feature[node], threshold[node] = int(rng.integers(0, features)), int(rng.integers(0, values))
        left[node], right[node] = len(feature), len(feature) + 1
        feature += [-1, -1]
        threshold += [0, 0]
        left += [-1, -1]
        right += [-1, -1]
    return {"feature": feature, "threshold": threshold, "left": left, "right": right}


def part(rng, seed, splits, features, values, name):
    """One list of a random tree; the same seed gives lists that belong together."""
    import numpy as np

    return tree(np.random.default_rng(seed), splits, features, values)[name]


def fresh_part(rng, splits, features, values, name):
    """One list of a random tree; within a case all makers begin with the same random state."""
    return tree(rng, splits, features, values)[name]


def chain(rng, splits, name):
    """One list of a chain: at node 2 i the left child 2 i + 1 is a leaf, the right one goes on."""
    n = 2 * splits + 1
    inner = [i % 2 == 0 and i < n - 1 for i in range(n)]
    return {
        "feature": [i // 2 % 3 if go else -1 for i, go in enumerate(inner)],
        "threshold": [i // 6 if go else 0 for i, go in enumerate(inner)],
        "left": [i + 1 if go else -1 for i, go in enumerate(inner)],
        "right": [i + 2 if go else -1 for i, go in enumerate(inner)],
    }[name]
