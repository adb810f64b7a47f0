import numpy as np


def attention(queries, keys, values, mask):
    """Scaled dot-product attention; True in the mask allows a key."""
    scores = queries @ np.swapaxes(keys, -1, -2) / np.sqrt(queries.shape[-1])
    allowed = True if mask is None else mask
    # The largest *allowed* score is subtracted: a forbidden giant would press all others to zero.
    top = np.where(allowed, scores, -np.inf).max(axis=-1, keepdims=True)
    top = np.where(np.isfinite(top), top, 0.0)  # rows in which nothing is allowed
    powers = np.exp(np.where(allowed, scores - top, -np.inf))
    # The largest allowed power is exp(0) = 1, so a smaller total belongs to an empty row.
    weights = powers / np.maximum(powers.sum(axis=-1, keepdims=True), 1.0)
    return weights @ values, weights
