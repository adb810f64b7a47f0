# fails: allowed-and-far-below
import numpy as np


def attention(queries, keys, values, mask):
    s = queries @ np.swapaxes(keys, -1, -2) / np.sqrt(queries.shape[-1])
    if mask is not None:
        s = s + np.where(mask, 0.0, -1e9)
    e = np.exp(s - s.max(axis=-1, keepdims=True))
    w = e / e.sum(axis=-1, keepdims=True)
    if mask is not None:
        w = np.where(mask.any(axis=-1, keepdims=True), w, 0.0)
    return w @ values, w
