def bounded(args, result):
    """A hidden state lies strictly within (-1, 1), and a cell grows by less than 1 a step."""
    import numpy as np

    if isinstance(result, str):
        return result
    h, c = result
    if h.shape != args[1].shape or c.shape != args[2].shape:
        return "the states changed their shape"
    if (np.abs(h) >= 1).any():
        return "a hidden state is not within (-1, 1)"
    return bool((np.abs(c) < np.abs(args[2]) + 1).all()) or "a cell grew by more than 1"
