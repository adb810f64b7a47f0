def reference(logits, temperature, top_k, top_p, u):
    """One token after the other in plain Python, with exact sums."""
    from math import exp, fsum

    import numpy as np

    z = [float(value) for value in logits]
    order = sorted(range(len(z)), key=lambda i: (-z[i], i))
    if temperature == 0:
        kept = order[:1]
        weight = {kept[0]: 1.0}
    else:
        top = z[order[0]]
        weight = {i: exp((z[i] - top) / temperature) for i in order}
        kept = order[:top_k] if top_k else order
        total, chosen = fsum(weight[i] for i in kept), []
        for i in kept:
            chosen.append(i)
            if top_p < 1 and fsum(weight[j] for j in chosen) / total >= top_p:
                break
        kept = chosen
    total = fsum(weight[i] for i in kept)
    final = [weight[i] / total if i in set(kept) else 0.0 for i in range(len(z))]
    token = next(
        (i for i in range(len(z)) if fsum(final[: i + 1]) > u), max(kept)
    )
    return np.array(final), token
