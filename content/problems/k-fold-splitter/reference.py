def reference(n, k, shuffle, seed):
    """Without shuffling only: row i belongs to the fold whose range of rows holds it."""
    import numpy as np

    if shuffle:
        raise ValueError("shuffled folds are judged by their properties")
    starts = [fold * (n // k) + min(fold, n % k) for fold in range(k + 1)]
    folds = []
    for low, high in zip(starts, starts[1:]):
        test = [i for i in range(n) if low <= i < high]
        folds.append((np.array([i for i in range(n) if i not in test]), np.array(test)))
    counts = [200 if i < starts[1] and n <= 100 else 0 for i in range(n)]
    return {
        "folds": folds,
        "repeatable": True,
        "seed_matters": False,
        "global_untouched": True,
        "first_fold": np.array(counts),
    }
