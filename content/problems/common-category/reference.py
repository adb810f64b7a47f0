def reference(parents, labels):
    """Counts for each category how many of the labels it covers; the deepest complete one."""
    from collections import Counter

    covered, depth = Counter(), {}
    for label in set(labels):
        chain, node = [], label
        if label not in parents:
            raise KeyError(label)
        while node is not None:
            chain.append(node)
            covered[node] += 1
            node = parents[node]
        for height, node in enumerate(reversed(chain)):
            depth[node] = height
    full = [node for node, count in covered.items() if count == len(set(labels))]
    return max(full, key=depth.get, default=None)
