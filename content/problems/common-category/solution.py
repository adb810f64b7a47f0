def common_category(parents, labels):
    """Each label joins the first one's way to the top; the highest such place covers all."""
    for label in labels:
        if label not in parents:
            raise KeyError(label)
    path = _upwards(parents, labels[0])
    place = {category: i for i, category in enumerate(path)}
    highest = 0  # path[highest:] covers all labels so far
    for node in labels:
        while node is not None and node not in place:
            node = parents[node]
        if node is None:
            return None
        highest = max(highest, place[node])
    return path[highest]


def _upwards(parents, label):
    """The label and everything above it."""
    path = []
    while label is not None:
        path.append(label)
        label = parents[label]
    return path
