def kth_best(scores, k):
    """List: after each score the k-th largest so far, or None while there are fewer."""
    raise NotImplementedError
