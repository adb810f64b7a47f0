def splits_the_rows(args, result):
    """Every row is tested once, the sizes are right, and all of it is in order."""
    import numpy as np

    n, k, shuffle, _ = args
    folds = result["folds"]
    if len(folds) != k:
        return f"there are {len(folds)} folds, not {k}"
    for i, (train, test) in enumerate(folds):
        train, test = np.asarray(train), np.asarray(test)
        if train.dtype.kind not in "iu" or test.dtype.kind not in "iu":
            return f"fold {i} does not hold integers"
        if len(test) != n // k + (i < n % k):
            return f"the test part of fold {i} has {len(test)} rows"
        if not np.array_equal(np.sort(np.append(train, test)), np.arange(n)):
            return f"train and test of fold {i} are not all rows, each once"
        if (np.diff(train) < 0).any() or (np.diff(test) < 0).any():
            return f"fold {i} is not in ascending order"
    together = np.sort(np.concatenate([test for _, test in folds]))
    if not np.array_equal(together, np.arange(n)):
        return "a row is tested twice or never"
    if not result["repeatable"]:
        return "the same seed gave other folds"
    if not result["global_untouched"]:
        return "the global random state was changed"
    if result["seed_matters"] != shuffle:
        return "another seed must change shuffled folds, and only these"
    return True


def is_shuffled_fairly(args, result):
    """Beside all that: rows of the first fold are spread, and each comes as often as it should."""
    import numpy as np

    fault = splits_the_rows(args, result)
    if fault is not True:
        return fault
    n, k, _, _ = args
    share = len(result["folds"][0][1]) / n
    error = np.sqrt(200 * share * (1 - share))
    if np.abs(result["first_fold"] - 200 * share).max() > 7 * error:
        return "over many seeds some rows are in the first fold too often or too seldom"
    gaps = [np.diff(test).max(initial=1) for _, test in result["folds"]]
    return max(gaps) > 1 or "the rows were not mixed: every test part is a block"
