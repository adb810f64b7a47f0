def reference(times, folds, test_size, gap):
    """Plain lists and one comparison for each row and fold."""
    import numpy as np

    rows = sorted(range(len(times)), key=lambda i: (float(times[i]), i))
    tested = rows[len(rows) - folds * test_size :]
    splits = []
    for fold in range(folds):
        test = tested[fold * test_size : (fold + 1) * test_size]
        limit = float(times[test[0]]) - gap
        train = [i for i in rows if float(times[i]) < limit]
        splits.append((np.array(train), np.array(test)))
    return splits
