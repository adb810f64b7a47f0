def reference(children, scores):
    """Depth first, from the left, with the depth beside each node."""
    levels, stack = [], [(0, 0)]
    while stack:
        node, depth = stack.pop()
        if depth == len(levels):
            levels.append([])
        levels[depth].append(node)
        stack += [(child, depth + 1) for child in reversed(children[node])]
    found = []
    for nodes in levels:
        top = sorted(nodes, key=lambda node: -scores[node])[0]  # stable
        found.append([len(nodes), top])
    return found
