def call(solution, X, k, seeds):
    import numpy as np

    np.random.seed(12345)
    before = np.random.get_state()[1].copy()
    picks = [solution.kmeans_plus_plus(X, k, seed) for seed in range(seeds)]
    untouched = bool((np.random.get_state()[1] == before).all())
    np.random.seed(54321)
    again = [solution.kmeans_plus_plus(X, k, seed) for seed in range(min(seeds, 20))]
    repeatable = all(np.array_equal(a, b) for a, b in zip(picks, again))
    return {
        "picks": np.array([np.asarray(p) for p in picks]),
        "repeatable": repeatable,
        "global_untouched": untouched,
    }
