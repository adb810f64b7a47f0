# fails: huge-rows
import numpy as np


def stable_softmax(scores, axis, log):
    exponentials = np.exp(scores)
    total = exponentials.sum(axis=axis, keepdims=True)
    if np.any(total == 0):
        raise ValueError("a slice along `axis` holds nothing but -inf")
    result = exponentials / total
    return np.log(result) if log else result
