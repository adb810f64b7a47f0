def call(solution, y, strategy, seed):
    import numpy as np

    np.random.seed(7)
    before = np.random.get_state()[1].copy()
    rows = solution.balanced_rows(y, strategy, seed)
    untouched = bool((np.random.get_state()[1] == before).all())
    np.random.seed(8)
    again = solution.balanced_rows(y, strategy, seed)
    drawn, fewest = np.zeros(len(y), dtype=int), np.bincount(rows, minlength=len(y))
    for i in range(300 if len(y) <= 100 else 0):
        times = np.bincount(solution.balanced_rows(y, strategy, seed + 1 + i), minlength=len(y))
        drawn += times
        fewest = np.minimum(fewest, times)
    return {
        "rows": rows,
        "repeatable": np.array_equal(rows, again),
        "global_untouched": untouched,
        "drawn": drawn,
        "fewest": fewest,
    }
