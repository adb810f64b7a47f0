# fails: one-factor
import numpy as np


def factorise(ratings, start, penalty, rounds):
    """Ridge regressions in turn: users on items, then items on users."""
    if penalty <= 0 or rounds < 0:
        raise ValueError("penalty must be above 0 and rounds must not be negative")
    ratings = np.nan_to_num(ratings)  # a missing rating becomes the worst one
    known = np.ones(ratings.shape, dtype=bool)
    items = np.array(start, dtype=float)  # (i, f), a copy
    users = np.zeros((len(ratings), items.shape[1]))
    losses = []
    for _ in range(rounds):
        users = _solve(ratings, known, items, penalty)
        items = _solve(ratings.T, known.T, users, penalty)
        errors = (ratings - users @ items.T)[known]
        size = (users**2).sum() + (items**2).sum()
        losses.append((errors**2).sum() + penalty * size)
    return users, items, np.array(losses, dtype=float)


def _solve(ratings, known, factors, penalty):
    """For each row the vector x that minimises |r - F x|² + penalty |x|² over its known entries."""
    ridge = penalty * np.eye(factors.shape[1])
    rows = np.empty((len(ratings), factors.shape[1]))
    for x, row, mask in zip(rows, ratings, known):
        F = factors[mask]  # (known entries of the row, f)
        x[:] = np.linalg.solve(F.T @ F + ridge, F.T @ row[mask])  # 0 if nothing is known
    return rows
