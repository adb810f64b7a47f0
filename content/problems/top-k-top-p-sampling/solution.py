import numpy as np


def sample_token(logits, temperature, top_k, top_p, u):
    """Sort once; both limits then cut the sorted list."""
    if temperature < 0 or top_k < 0 or not 0 < top_p <= 1:
        raise ValueError("temperature and top_k are not negative, top_p lies in (0, 1]")
    logits = np.asarray(logits, dtype=np.float64)
    kept = np.argsort(-logits, kind="stable")  # the most probable first, ties by number
    if temperature == 0:
        kept, weights = kept[:1], np.ones(1)
    else:
        weights = np.exp((logits[kept] - logits[kept[0]]) / temperature)  # at most 1
        if top_k > 0:
            kept, weights = kept[:top_k], weights[:top_k]
        if top_p < 1:
            sums = np.cumsum(weights / weights.sum())
            count = np.searchsorted(sums, top_p) + 1  # up to the first sum >= top_p
            kept, weights = kept[:count], weights[:count]
    probabilities = np.zeros(len(logits))
    probabilities[kept] = weights / weights.sum()
    sums = np.cumsum(probabilities)
    # Divided by the last sum, which rounding may have left a little below 1.
    return probabilities, int(np.searchsorted(sums / sums[-1], u, side="right"))
