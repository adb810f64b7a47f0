# fails: huge-rows
import numpy as np


def stable_softmax(scores, axis, log):
    scores = np.asarray(scores, dtype=float)
    if np.isneginf(scores.max(axis=axis)).any():
        raise ValueError("a slice along `axis` holds nothing but -inf")
    shifted = scores - scores.max()
    total = np.exp(shifted).sum(axis=axis, keepdims=True)
    return shifted - np.log(total) if log else np.exp(shifted) / total
