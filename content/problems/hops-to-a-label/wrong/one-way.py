# fails: both-directions
def nearest_labels(edges, labels):
    near = [[] for _ in labels]
    for a, b in edges:
        near[a].append(b)
    nearest = [[-1, None] for _ in labels]
    reached, hops = {i: one for i, one in enumerate(labels) if one is not None}, 0
    while reached:
        for account, label in reached.items():
            nearest[account] = [hops, label]
        hops, following = hops + 1, {}
        for account, label in reached.items():
            for other in near[account]:
                if nearest[other][0] == -1:
                    following[other] = min(label, following.get(other, label))
        reached = following
    return nearest
