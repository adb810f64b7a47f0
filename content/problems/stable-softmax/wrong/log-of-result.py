# fails: log-beyond-underflow
import numpy as np


def stable_softmax(scores, axis, log):
    scores = np.asarray(scores, dtype=float)
    top = scores.max(axis=axis, keepdims=True)
    if np.isneginf(top).any():
        raise ValueError("a slice along `axis` holds nothing but -inf")
    exponentials = np.exp(scores - top)
    result = exponentials / exponentials.sum(axis=axis, keepdims=True)
    return np.log(result) if log else result
