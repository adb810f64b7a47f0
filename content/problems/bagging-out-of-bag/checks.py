def estimate_is_honest(args, result):
    """Labels that are pure chance cannot be predicted; a leak shows as a high accuracy."""
    import numpy as np

    _, X, y, samples, _ = args
    if result["fits"] != len(samples):
        return f"fit was called {result['fits']} times for {len(samples)} samples"
    seen = np.array([np.isin(np.arange(len(X)), s) for s in samples])
    everywhere = seen.all(axis=0)
    if not (result["oob_labels"][everywhere] == -1).all():
        return "a row that every model has seen has no out-of-bag vote"
    if (result["oob_labels"][~everywhere] < 0).any():
        return "a row with an out-of-bag model has no label"
    return 0.3 < result["oob_accuracy"] < 0.7 or "on random labels the accuracy should be near one half"
