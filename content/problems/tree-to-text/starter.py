def to_text(tree):
    """One line for each node, first the split, then its left and its right tree."""
    raise NotImplementedError


def from_text(text):
    """The tree that to_text has written. ValueError for any other text."""
    raise NotImplementedError
