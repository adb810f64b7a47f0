def _seats(y, test_share):
    """Number of test rows of each label, by fractions of Python."""
    from collections import Counter
    from fractions import Fraction
    from math import floor

    labels = [v.item() for v in y]
    counts, n = Counter(labels), len(labels)
    size = floor(n * test_share + 0.5)
    exact = {c: Fraction(size * k, n) for c, k in counts.items()}
    seats = {c: floor(q) for c, q in exact.items()}
    by_fraction = sorted(exact, key=lambda c: (seats[c] - exact[c], c))
    for c in by_fraction[: size - sum(seats.values())]:
        seats[c] += 1
    return seats


def is_stratified(args, result):
    """A partition in order, with the right number of rows of each class, drawn fairly."""
    from collections import Counter

    import numpy as np

    y, test_share, _ = args
    train, test = np.asarray(result["train"]), np.asarray(result["test"])
    if train.dtype.kind not in "iu" or test.dtype.kind not in "iu":
        return "the row numbers are not integers"
    if not np.array_equal(np.sort(np.append(train, test)), np.arange(len(y))):
        return "train and test are not all rows, each once"
    if (np.diff(train) < 0).any() or (np.diff(test) < 0).any():
        return "a part is not in ascending order"
    wanted = {c: k for c, k in _seats(y, test_share).items() if k}
    got = Counter(v.item() for v in y[test])
    if dict(got) != wanted:
        return f"the test part has {dict(sorted(got.items()))} rows by class, wanted are {wanted}"
    if not result["repeatable"]:
        return "the same seed gave another split"
    if not result["global_untouched"]:
        return "the global random state was changed"
    if len(y) > 100:
        return True
    for label in np.unique(y):
        rows = np.flatnonzero(y == label)
        share = wanted.get(label.item(), 0) / len(rows)
        error = np.sqrt(400 * share * (1 - share))
        if np.abs(result["drawn"][rows] - 400 * share).max() > 7 * error:
            return f"over many seeds the rows of class {label} do not have the same chance"
    return True
