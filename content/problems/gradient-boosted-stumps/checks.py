def losses_fall(args, result):
    """Every round lowers the loss, and the training rows are predicted with the last one."""
    import numpy as np

    X, y, rounds, _, X_new = args
    predictions, losses = result
    if len(losses) != rounds + 1:
        return f"there are {len(losses)} losses for {rounds} rounds"
    if abs(losses[0] - np.var(y)) > 1e-9:
        return "the first loss is not that of the mean"
    if any(b >= a for a, b in zip(losses, losses[1:])):
        return "a round did not lower the loss"
    if X_new.shape == X.shape and (X_new == X).all():
        error = np.mean((y - predictions) ** 2)
        if abs(error - losses[-1]) > 1e-9:
            return "the predictions of the training rows do not have the last loss"
    return len(np.unique(predictions)) <= 2**rounds
