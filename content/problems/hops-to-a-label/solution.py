def nearest_labels(edges, labels):
    """One breadth-first search that starts at all labelled accounts at once."""
    neighbours = [[] for _ in labels]
    for a, b in edges:
        neighbours[a].append(b)
        neighbours[b].append(a)
    nearest = [[-1, None] for _ in labels]
    reached = {i: label for i, label in enumerate(labels) if label is not None}
    hops = 0
    while reached:
        for account, label in reached.items():
            nearest[account] = [hops, label]
        hops += 1
        following = {}
        for account, label in reached.items():
            for other in neighbours[account]:
                if nearest[other][1] is None:  # not reached before this round
                    following[other] = min(label, following.get(other, label))
        reached = following
    return nearest
