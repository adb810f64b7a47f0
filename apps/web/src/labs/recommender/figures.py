"""Alternating least squares in NumPy, by solving the normal equations of each user and item."""
import numpy as np

USERS, ITEMS, KNOWN, ITERATIONS = 20, 14, 0.5, 12


def ratings(seed):
    rng = np.random.RandomState(seed)
    u, v = rng.normal(size=(USERS, 2)), rng.normal(size=(ITEMS, 2))
    noise = rng.normal(0, 0.4, (USERS, ITEMS))
    known = rng.random_sample((USERS, ITEMS)) < KNOWN
    known[np.arange(USERS), np.arange(USERS) % ITEMS] = True
    # Halves are never met: the noise is continuous.
    return np.clip(np.round(3 + 0.9 * (u @ v.T) + noise), 1, 5), known


def solve(r, known, other, strength):
    k = other.shape[1]
    rows = []
    for values, seen in zip(r, known):
        f = other[seen]
        rows.append(np.linalg.solve(f.T @ f + strength * np.eye(k), f.T @ values[seen]))
    return np.array(rows)


def make():
    runs = {}
    for k in (1, 2, 5):
        for strength in (0.5, 2):
            for seed in range(3):
                r, known = ratings(seed)
                mean = r[known].mean()
                rng = np.random.RandomState(seed + 1)
                rng.normal(0, 0.1, (USERS, k))
                items = rng.normal(0, 0.1, (ITEMS, k))
                for _ in range(ITERATIONS):
                    users = solve(r - mean, known, items, strength)
                    items = solve((r - mean).T, known.T, users, strength)
                error = lambda guess, where: np.sqrt(((r - guess)[where] ** 2).mean())
                guess = mean + users @ items.T
                count = known.sum(axis=0)
                popular = np.where(count > 0, (r * known).sum(axis=0) / np.maximum(count, 1), mean)
                runs[f"k {k}, lambda {strength}, seed {seed}"] = {
                    "seen": error(guess, known), "hidden": error(guess, ~known),
                    "popular": error(np.broadcast_to(popular, r.shape), ~known)}
    return {"runs": runs}
