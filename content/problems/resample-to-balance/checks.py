def is_balanced(args, result):
    """Equal classes, all rows kept or none repeated, and equal chances over many seeds."""
    import numpy as np

    y, strategy, _ = args
    rows = np.asarray(result["rows"])
    if rows.ndim != 1 or rows.dtype.kind not in "iu":
        return "the row numbers are not a list of integers"
    if rows.min() < 0 or rows.max() >= len(y) or (np.diff(rows) < 0).any():
        return "the row numbers are not valid numbers in ascending order"
    classes, counts = np.unique(y, return_counts=True)
    size = counts.min() if strategy == "under" else counts.max()
    got = [int((y[rows] == c).sum()) for c in classes]
    if set(got) != {int(size)}:
        return f"the classes have {got} rows, each should have {size}"
    times = np.bincount(rows, minlength=len(y))
    if strategy == "under" and times.max() > 1:
        return "a row was taken twice"
    if strategy == "over" and result["fewest"].min() < 1:
        return "a row was lost, with this seed or with another one"
    if not result["repeatable"]:
        return "the same seed gave other rows"
    if not result["global_untouched"]:
        return "the global random state was changed"
    if len(y) > 100:
        return True
    for label, count in zip(classes, counts):
        if strategy == "under":
            mean, variance = size / count, size / count * (1 - size / count)
        else:
            draws = size - count
            mean, variance = 1 + draws / count, draws / count * (1 - 1 / count)
        off = np.abs(result["drawn"][y == label] - 300 * mean).max()
        if off > 7 * np.sqrt(300 * variance) + 1e-9:
            return f"over many seeds the rows of class {label} do not have the same chance"
    return True


def differs_between_draws(args, result):
    """Beside all that: with replacement, some row must be drawn several times."""
    import numpy as np

    fault = is_balanced(args, result)
    if fault is not True:
        return fault
    y, _, _ = args
    times = np.bincount(result["rows"], minlength=len(y))
    classes, counts = np.unique(y, return_counts=True)
    rare = y == classes[counts.argmin()]
    return len(set(times[rare].tolist())) > 1 or "all rows of the rare class came equally often"
