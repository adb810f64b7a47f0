import numpy as np


def score_items(users, items, threshold, n):
    """Cosine scores, decisions 1 / 0 / -1, and the best items of each user.

    users: (u, d); items: (i, d); 0 < threshold <= 1; n >= 0.
    Returns a dict with scores (u, i), decision (u, i) and top, a list of lists.
    """
    raise NotImplementedError
