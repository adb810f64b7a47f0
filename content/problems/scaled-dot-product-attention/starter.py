import numpy as np


def attention(queries, keys, values, mask):
    """Scaled dot-product attention.

    queries: (..., n, d); keys: (..., m, d); values: (..., m, v).
    mask: None, or bool that broadcasts to (..., n, m), True where a query may look at a key.
    Returns (output (..., n, v), weights (..., n, m)).
    """
    raise NotImplementedError
