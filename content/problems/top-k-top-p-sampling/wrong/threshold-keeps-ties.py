# fails: ties-at-the-cut
import numpy as np


def sample_token(logits, temperature, top_k, top_p, u):
    if temperature < 0 or top_k < 0 or not 0 < top_p <= 1:
        raise ValueError("range")
    logits = np.asarray(logits, dtype=float)
    if temperature == 0:
        q = np.zeros(len(logits))
        q[logits.argmax()] = 1.0
        return q, int(logits.argmax())
    p = np.exp((logits - logits.max()) / temperature)
    if 0 < top_k < len(p):
        p[p < np.sort(p)[-top_k]] = 0.0
    p /= p.sum()
    order = np.argsort(-logits, kind="stable")
    if top_p < 1:
        p[order[np.searchsorted(np.cumsum(p[order]), top_p) + 1 :]] = 0.0
    q = p / p.sum()
    sums = np.cumsum(q)
    return q, int(np.searchsorted(sums / sums[-1], u, side="right"))
