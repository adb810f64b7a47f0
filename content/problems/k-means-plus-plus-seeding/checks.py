def _sound(args, result):
    """Shape, type, range and difference of the picks; None where all is well."""
    import numpy as np

    X, k, seeds = args
    picks = result["picks"]
    if picks.shape != (seeds, k):
        return f"the picks of all seeds have the shape {picks.shape}, not {(seeds, k)}"
    if picks.dtype.kind not in "iu":
        return "the picks are not integers"
    if picks.min() < 0 or picks.max() >= len(X):
        return "a pick is not a row number"
    if any(len(np.unique(row)) < k for row in picks):
        return "a row was picked twice"
    if not result["repeatable"]:
        return "the same seed gave other picks"
    if not result["global_untouched"]:
        return "the global random state was changed"
    return None


def _chance(X, row):
    """Exact probability of one sequence of picks."""
    import numpy as np

    chance = 1 / len(X)
    for t in range(1, len(row)):
        squared = ((X[:, None] - X[list(row[:t])]) ** 2).sum(axis=2).min(axis=1)
        if squared.sum() == 0:
            squared = np.ones(len(X))
            squared[list(row[:t])] = 0
        chance *= squared[row[t]] / squared.sum()
    return chance


def follows_the_rule(args, result):
    """Every possible sequence comes as often as its probability says, within seven standard errors."""
    from collections import Counter
    from itertools import permutations

    import numpy as np

    fault = _sound(args, result)
    if fault is not None:
        return fault
    X, k, seeds = np.asarray(args[0], dtype=float), args[1], args[2]
    counts = Counter(tuple(int(i) for i in row) for row in result["picks"])
    for row in permutations(range(len(X)), k):
        p, seen = _chance(X, row), counts[row]
        if abs(seen - seeds * p) > 7 * np.sqrt(seeds * p * (1 - p)) + 1e-9:
            return f"the picks {row} came {seen} times in {seeds}, expected are {seeds * p:.1f}"
    return True


def is_sound(args, result):
    fault = _sound(args, result)
    return True if fault is None else fault


def never_wastes_a_pick(args, result):
    """As long as there are other points, none is picked that equals a picked one."""
    import numpy as np

    fault = _sound(args, result)
    if fault is not None:
        return fault
    X, k, _ = args
    different = min(k, len(np.unique(X, axis=0)))
    for row in result["picks"]:
        if len(np.unique(X[row], axis=0)) < different:
            return "a copy of a picked point was taken although other points were left"
    return True


def first_is_uniform(args, result):
    import numpy as np

    fault = _sound(args, result)
    if fault is not None:
        return fault
    n, seeds = len(args[0]), args[2]
    seen = np.bincount(result["picks"][:, 0], minlength=n)
    error = np.sqrt(seeds / n * (1 - 1 / n))
    return bool(np.abs(seen - seeds / n).max() <= 7 * error) or "the first pick is not uniform"
