def is_a_list_of_new_items(args, result):
    """Unrated, known to somebody, in order, and as many as there can be."""
    import numpy as np

    ratings, user, k, n = args
    items, scores = (np.asarray(part) for part in result)
    rated = ~np.isnan(ratings)
    possible = int((rated.any(axis=0) & ~rated[user]).sum())
    if items.shape != (min(n, possible),) or scores.shape != items.shape:
        return f"{min(n, possible)} items are expected, got {items.shape}"
    if len(set(items.tolist())) != len(items) or rated[user, items].any():
        return "an item is repeated, or the user has rated it"
    if not rated[:, items].any(axis=0).all():
        return "an item is recommended that nobody has rated"
    if not np.isfinite(scores).all():
        return "a score is not finite"
    steps = np.diff(scores.round(9))
    if (steps > 0).any() or ((steps == 0) & (np.diff(items) < 0)).any():
        return "the items are in a wrong order"
    return True
