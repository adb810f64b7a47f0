# fails: huge-logits
import numpy as np


def sample_token(logits, temperature, top_k, top_p, u):
    if temperature < 0 or top_k < 0 or not 0 < top_p <= 1:
        raise ValueError("range")
    logits = np.asarray(logits, dtype=float)
    order = np.argsort(-logits, kind="stable")
    if temperature == 0:
        order, w = order[:1], np.ones(1)
    else:
        order = order[: top_k or len(order)]
        w = np.exp(logits[order] / temperature)
        if top_p < 1:
            count = np.searchsorted(np.cumsum(w / w.sum()), top_p) + 1
            order, w = order[:count], w[:count]
    q = np.zeros(len(logits))
    q[order] = w / w.sum()
    sums = np.cumsum(q)
    return q, int(np.searchsorted(sums / sums[-1], u, side="right"))
