def longest_path(n, edges):
    """Length of the longest way between two nodes of a tree; ValueError if it is no tree."""
    raise NotImplementedError
