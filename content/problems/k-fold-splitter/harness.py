def call(solution, n, k, shuffle, seed):
    import numpy as np

    def same(a, b):
        return len(a) == len(b) and all(
            np.array_equal(x[0], y[0]) and np.array_equal(x[1], y[1]) for x, y in zip(a, b)
        )

    np.random.seed(7)
    before = np.random.get_state()[1].copy()
    folds = solution.k_fold(n, k, shuffle, seed)
    untouched = bool((np.random.get_state()[1] == before).all())
    np.random.seed(8)
    repeatable = same(folds, solution.k_fold(n, k, shuffle, seed))
    others = [solution.k_fold(n, k, shuffle, seed + 1 + i) for i in range(10)]
    counts = np.zeros(n, dtype=int)
    for i in range(200 if n <= 100 else 0):
        counts[solution.k_fold(n, k, shuffle, seed + 100 + i)[0][1]] += 1
    return {
        "folds": folds,
        "repeatable": repeatable,
        "seed_matters": not all(same(folds, other) for other in others),
        "global_untouched": untouched,
        "first_fold": counts,
    }
