def never_rises(args, result):
    """The loss falls from round to round, and the last step is at its minimum."""
    import numpy as np

    ratings, start, penalty, rounds = args
    users, items, losses = result
    if users.shape != (len(ratings), start.shape[1]) or items.shape != start.shape:
        return f"the factors have the shapes {users.shape} and {items.shape}"
    if np.shape(losses) != (rounds,):
        return f"one loss for each of {rounds} rounds is expected"
    if (np.diff(losses) > 1e-7 * np.abs(losses[:-1])).any():
        return "the loss rises: a step does not minimise what is measured"
    if rounds:
        known = ~np.isnan(ratings)
        errors = np.where(known, ratings - users @ items.T, 0.0)
        loss = (errors**2).sum() + penalty * ((users**2).sum() + (items**2).sum())
        if not np.isclose(loss, losses[-1], rtol=1e-6):
            return "the last loss is not that of the factors"
        slope = -2 * errors.T @ users + 2 * penalty * items
        if np.abs(slope).max() > 1e-5 * max(1.0, np.abs(ratings[known]).max()):
            return "the item vectors do not minimise the loss for these user vectors"
    return True
