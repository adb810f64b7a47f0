def reference(ratings, user, k, n):
    """Pair by pair, with dictionaries and the math module."""
    import math

    import numpy as np

    rows = [{i: r for i, r in enumerate(row) if r == r} for row in ratings.tolist()]
    centred = []
    for row in rows:
        mean = math.fsum(row.values()) / len(row) if row else 0.0
        centred.append({i: r - mean for i, r in row.items()})

    def similarity(a, b):
        norms = [math.sqrt(math.fsum(c.get(i, 0.0) ** 2 for c in centred)) for i in (a, b)]
        if min(norms) < 1e-12:
            return 0.0
        dot = math.fsum(c[a] * c[b] for c in centred if a in c and b in c)
        return dot / (norms[0] * norms[1])

    mine = rows[user]
    found = []
    for i in range(ratings.shape[1]):
        others = [row[i] for row in rows if i in row]
        if not others or i in mine:
            continue
        if not mine:
            score = math.fsum(others) / len(others)
        else:
            mean = math.fsum(mine.values()) / len(mine)
            pairs = [(-round(similarity(i, j), 9), j) for j in mine]
            near = sorted(p for p in pairs if p[0] < 0)[:k]
            score = mean
            if near:
                up = math.fsum(-s * centred[user][j] for s, j in near)
                score += up / math.fsum(-s for s, _ in near)
        found.append((-round(score, 9), i, score))
    found = sorted(found)[:n]
    return np.array([i for _, i, _ in found], dtype=int), np.array([s for _, _, s in found], dtype=float)
