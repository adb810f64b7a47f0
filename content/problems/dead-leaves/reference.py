def reference(feature, threshold, left, right):
    """For each leaf all conditions on the way up to the root, feature by feature."""
    parent = {}
    for node, f in enumerate(feature):
        if f != -1:
            parent[left[node]] = (node, "at most")
            parent[right[node]] = (node, "more than")
    dead = []
    for leaf, f in enumerate(feature):
        if f != -1:
            continue
        most, least, node = {}, {}, leaf
        while node in parent:
            node, side = parent[node]
            (most if side == "at most" else least).setdefault(feature[node], []).append(threshold[node])
        if any(max(least[f]) >= min(most[f]) for f in least if f in most):
            dead.append(leaf)
    return dead
