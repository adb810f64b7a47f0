# fails: down-the-columns
import numpy as np


def stable_softmax(scores, axis, log):
    scores = np.asarray(scores, dtype=float)
    top = scores.max(axis=-1, keepdims=True)
    if np.isneginf(top).any():
        raise ValueError("a slice holds nothing but -inf")
    shifted = scores - top
    total = np.exp(shifted).sum(axis=-1, keepdims=True)
    return shifted - np.log(total) if log else np.exp(shifted) / total
