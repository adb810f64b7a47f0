import numpy as np


def stratified_split(y, test_share, seed):
    """Seats by largest remainder, then a draw within each class."""
    n = len(y)
    size = int(np.floor(n * test_share + 0.5))
    if not 0 < size < n:  # holds for no share outside of (0, 1) either
        raise ValueError("both parts need at least one row")

    classes, counts = np.unique(y, return_counts=True)
    seats, fractions = np.divmod(size * counts, n)  # exact, as whole numbers
    left = size - seats.sum()
    # A stable sort keeps equal fractions in the order of the labels.
    seats[np.argsort(-fractions, kind="stable")[:left]] += 1

    rng = np.random.default_rng(seed)
    in_test = np.zeros(n, dtype=bool)
    for label, count in zip(classes, seats):
        in_test[rng.choice(np.flatnonzero(y == label), size=count, replace=False)] = True
    return np.flatnonzero(~in_test), np.flatnonzero(in_test)
