# fails: top-p-after-top-k
import numpy as np


def sample_token(logits, temperature, top_k, top_p, u):
    if temperature < 0 or top_k < 0 or not 0 < top_p <= 1:
        raise ValueError("range")
    logits = np.asarray(logits, dtype=float)
    order = np.argsort(-logits, kind="stable")
    if temperature == 0:
        p = np.zeros(len(logits))
        p[order[0]] = 1.0
        return p, int(order[0])
    p = np.exp((logits - logits.max()) / temperature)
    p /= p.sum()
    keep = order[: top_k or len(order)]
    if top_p < 1:
        keep = keep[: np.searchsorted(np.cumsum(p[keep]), top_p) + 1]
    q = np.zeros(len(p))
    q[keep] = p[keep] / p[keep].sum()
    sums = np.cumsum(q)
    return q, int(np.searchsorted(sums / sums[-1], u, side="right"))
