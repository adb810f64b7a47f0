import numpy as np


def stable_softmax(scores, axis, log):
    """Softmax (or its logarithm) along `axis`, by the shifted formula."""
    scores = np.asarray(scores, dtype=np.float64)
    top = scores.max(axis=axis, keepdims=True)
    if np.any(np.isneginf(top)):
        raise ValueError("a slice along `axis` holds nothing but -inf")
    # A common shift cancels in the fraction. With the maximum as shift every exponent is <= 0
    # (nothing overflows), and one of them is 0 (the sum is at least 1).
    shifted = scores - top
    exponentials = np.exp(shifted)
    total = exponentials.sum(axis=axis, keepdims=True)
    if log:
        return shifted - np.log(total)
    return exponentials / total
