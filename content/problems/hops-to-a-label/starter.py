def nearest_labels(edges, labels):
    """[hops, label] of the nearest labelled account, for every account."""
    raise NotImplementedError
