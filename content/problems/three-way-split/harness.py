def call(solution, n, validation_share, test_share, seed):
    import numpy as np

    def parts(seed):
        return solution.three_way_split(n, validation_share, test_share, seed)

    def same(a, b):
        return all(np.array_equal(x, y) for x, y in zip(a, b))

    np.random.seed(7)
    before = np.random.get_state()[1].copy()
    first = parts(seed)
    untouched = bool((np.random.get_state()[1] == before).all())
    np.random.seed(8)
    landed = np.zeros((3, n), dtype=int)
    for i in range(300 if n <= 100 else 0):
        for place, rows in enumerate(parts(seed + 100 + i)):
            landed[place, rows] += 1
    return {
        "parts": first,
        "repeatable": same(first, parts(seed)),
        "seed_matters": not all(same(first, parts(seed + 1 + i)) for i in range(10)),
        "global_untouched": untouched,
        "landed": landed,
    }
