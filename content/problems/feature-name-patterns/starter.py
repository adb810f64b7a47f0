def select_features(names, pattern):
    """The names that fit a pattern with ?, * and a backslash in front of literal characters."""
    raise NotImplementedError
