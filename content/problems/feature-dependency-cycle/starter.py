def find_cycle(uses):
    """A list of names in which each uses the next and the last uses the first; None if none."""
    raise NotImplementedError
