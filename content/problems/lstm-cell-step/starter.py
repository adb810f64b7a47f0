import numpy as np


def lstm_step(x, h, c, W, U, b, active):
    """One step of an LSTM cell for a batch.

    x: (n, d); h, c: (n, k); W: (d, 4k), U: (k, 4k), b: (4k,) in the order input, forget,
    candidate, output; active: bool (n,), False where the sequence has ended.
    Returns the new (h, c).
    """
    raise NotImplementedError
