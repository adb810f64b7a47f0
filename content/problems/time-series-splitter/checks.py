def never_looks_ahead(args, result):
    """Every training time is earlier than every test time by more than the gap, and none is wasted."""
    import numpy as np

    times, folds, test_size, gap = args
    times = np.asarray(times, dtype=float)
    if len(result) != folds:
        return f"there are {len(result)} folds, not {folds}"
    seen = []
    for i, (train, test) in enumerate(result):
        if len(test) != test_size:
            return f"fold {i} tests {len(test)} rows"
        if times[train].max() >= times[test].min() - gap:
            return f"fold {i} trains on a row that was not known yet"
        if len(train) != (times < times[test].min() - gap).sum():
            return f"fold {i} does not train on all rows that were known"
        if (np.diff(times[train]) < 0).any() or (np.diff(times[test]) < 0).any():
            return f"fold {i} is not in order of time"
        seen.extend(int(row) for row in test)
    if len(set(seen)) < len(seen):
        return "a row is tested twice"
    return bool(times[seen].min() >= np.sort(times)[len(times) - len(seen)])
