def group_spellings(labels):
    """A key that is the same for all spellings of a label, and a dictionary of groups."""
    groups = {}
    for label in dict.fromkeys(labels):  # each spelling once, in order
        groups.setdefault(_key(label), []).append(label)
    return list(groups.values())


def _key(label):
    """The words in alphabetical order; a word as often as it occurs."""
    spaced = "".join(c if c.isalnum() else " " for c in label)
    return tuple(sorted(spaced.casefold().split()))
