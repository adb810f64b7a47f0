def group_spellings(labels):
    """Groups of different spellings with the same words; groups and spellings as they occur."""
    raise NotImplementedError
