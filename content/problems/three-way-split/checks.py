def is_a_fair_split(args, result):
    """Three ordered parts of the right sizes, every row in one of them, drawn fairly."""
    from math import floor

    import numpy as np

    n, validation_share, test_share, _ = args
    if len(result["parts"]) != 3:
        return f"there are {len(result['parts'])} parts, not 3"
    parts = [np.asarray(part) for part in result["parts"]]
    if any(part.dtype.kind not in "iu" for part in parts):
        return "the row numbers are not integers"
    validation, test = floor(n * validation_share + 0.5), floor(n * test_share + 0.5)
    sizes, wanted = [len(part) for part in parts], [n - validation - test, validation, test]
    if sizes != wanted:
        return f"the parts have {sizes} rows, wanted are {wanted}"
    if not np.array_equal(np.sort(np.concatenate(parts)), np.arange(n)):
        return "the parts are not all rows, each once"
    if any((np.diff(part) < 0).any() for part in parts):
        return "a part is not in ascending order"
    if not result["repeatable"]:
        return "the same seed gave other parts"
    if not result["seed_matters"]:
        return "eleven seeds all gave the same parts"
    if not result["global_untouched"]:
        return "the global random state was changed"
    if n > 100:
        return True
    for name, size, seen in zip(("training", "validation", "test"), wanted, result["landed"]):
        share = size / n
        error = np.sqrt(300 * share * (1 - share))
        if np.abs(seen - 300 * share).max() > 7 * error:
            return f"over many seeds some rows are in the {name} part too often or too seldom"
    return True
