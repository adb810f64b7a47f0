def narrowest(args, result):
    """The result covers all labels, and no category directly below it does."""
    parents, labels = args

    def covers(top, label):
        while label is not None and label != top:
            label = parents[label]
        return label is not None

    if not all(covers(result, label) for label in labels):
        return "the category does not cover all labels"
    below = [c for c, above in parents.items() if above == result]
    return not any(all(covers(c, label) for label in labels) for c in below)
