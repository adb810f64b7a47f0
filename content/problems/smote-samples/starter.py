import numpy as np


def smote_samples(minority, k, base, choice, gap):
    """Synthetic rows between minority rows and their neighbours.

    minority: (n, d); base, choice, gap: (m,): row, number of its neighbour, part of the way.
    1 <= k <= n - 1 and 0 <= choice < k, otherwise ValueError. Returns (m, d).
    """
    raise NotImplementedError
