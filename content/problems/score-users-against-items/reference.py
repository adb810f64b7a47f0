def reference(users, items, threshold, n):
    """Pair by pair with the math module."""
    import math

    import numpy as np

    scores = np.zeros((len(users), len(items)))
    decision = np.zeros((len(users), len(items)), dtype=int)
    top = []
    for a, user in enumerate(users.tolist()):
        ranked = []
        for b, item in enumerate(items.tolist()):
            lengths = math.hypot(*user), math.hypot(*item)
            if min(lengths) > 0:
                scores[a, b] = math.fsum(
                    (x / lengths[0]) * (y / lengths[1]) for x, y in zip(user, item)
                )
            if round(scores[a, b], 9) >= threshold:
                decision[a, b] = 1
                ranked.append((-round(scores[a, b], 9), b))
            elif round(scores[a, b], 9) <= -threshold:
                decision[a, b] = -1
        top.append([b for _, b in sorted(ranked)[:n]])
    return {"scores": scores, "decision": decision, "top": top}
