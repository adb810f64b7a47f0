import numpy as np


def factorise(ratings, start, penalty, rounds):
    """Alternating least squares over the known ratings.

    ratings: (u, i) with NaN; start: (i, f); penalty > 0; rounds >= 0.
    Returns (users (u, f), items (i, f), losses (rounds,)).
    """
    raise NotImplementedError
