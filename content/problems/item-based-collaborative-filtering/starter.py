import numpy as np


def recommend(ratings, user, k, n):
    """The n best items that the user has not rated, and their predicted ratings.

    ratings: (users, items) with NaN where not rated; k: neighbours of an item.
    Returns (items (m,) int, scores (m,) float), the best first.
    """
    raise NotImplementedError
