import numpy as np


def two_groups(rng, rows, share, distance, columns=3, values=("no", "yes")):
    """{X, y}: two Gaussian groups; the second with about the given share of the rows."""
    count = max(3, int(round(rows * share)))
    second = rng.permutation(rows) < count
    X = rng.normal(size=(rows, columns)) * np.logspace(0, 2, columns)
    X[second] += distance * np.logspace(0, 2, columns)
    return X, np.where(second, values[1], values[0])


def features(rng, rows, share, distance, columns=3, values=("no", "yes")):
    return two_groups(rng, rows, share, distance, columns, values)[0]


def labels(rng, rows, share, distance, columns=3, values=("no", "yes")):
    return two_groups(rng, rows, share, distance, columns, values)[1]


def giants_in_test(rng, rows, split_seed):
    """One feature; some test rows are enormous, so whoever scales with them loses the signal."""
    from sklearn.model_selection import train_test_split

    y = np.arange(rows) % 2
    X = (rng.normal(size=rows) + 3.0 * y)[:, None]
    _, test = train_test_split(np.arange(rows), test_size=0.3, stratify=y, random_state=split_seed)
    X[test[:2]] += 1e6
    return X


def alternating(rng, rows):
    return np.arange(rows) % 2


def any_seed(rng):
    return int(rng.integers(1000))
