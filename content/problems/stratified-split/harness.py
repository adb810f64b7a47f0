def call(solution, y, test_share, seed):
    import numpy as np

    np.random.seed(7)
    before = np.random.get_state()[1].copy()
    train, test = solution.stratified_split(y, test_share, seed)
    untouched = bool((np.random.get_state()[1] == before).all())
    np.random.seed(8)
    again = solution.stratified_split(y, test_share, seed)
    drawn = np.zeros(len(y), dtype=int)
    for i in range(400 if len(y) <= 100 else 0):
        drawn[solution.stratified_split(y, test_share, seed + 1 + i)[1]] += 1
    return {
        "train": train,
        "test": test,
        "repeatable": np.array_equal(train, again[0]) and np.array_equal(test, again[1]),
        "global_untouched": untouched,
        "drawn": drawn,
    }
