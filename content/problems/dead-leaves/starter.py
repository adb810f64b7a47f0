def dead_leaves(feature, threshold, left, right):
    """Numbers of the leaves that no row can reach, in ascending order."""
    raise NotImplementedError
