def scores_in_range(args, result):
    """Scores of all pairs at once, compared on a sample, and lists that follow from them."""
    import numpy as np

    users, items, threshold, n = args
    scores = result["scores"]
    if scores.shape != (len(users), len(items)):
        return f"the scores have shape {scores.shape}"
    if scores.size and (scores.min() < -1 or scores.max() > 1):
        return "a score lies outside of -1 to 1"
    rng = np.random.default_rng(2)
    for _ in range(200 if scores.size else 0):
        a, b = rng.integers(len(users)), rng.integers(len(items))
        lengths = np.sqrt((users[a] ** 2.0).sum() * (items[b] ** 2.0).sum())
        wanted = users[a] @ items[b] / lengths if lengths else 0.0
        if abs(scores[a, b] - wanted) > 1e-9:
            return f"the score of user {a} and item {b} is wrong"
    for a, best in enumerate(result["top"]):
        good = int((np.round(scores[a], 9) >= threshold).sum())
        if len(best) != min(n, good) or len(set(best)) != len(best):
            return f"user {a} has {good} good items and got {len(best)}"
        values = np.round(scores[a, best], 9)
        if (np.diff(values) > 0).any() or (values < threshold).any():
            return f"the items of user {a} are in a wrong order or below the threshold"
    return True
