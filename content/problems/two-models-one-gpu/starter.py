def best_pair(sizes, memory):
    """(smaller, larger) with the largest sum <= memory, the most equal one; None if none fits."""
    raise NotImplementedError
