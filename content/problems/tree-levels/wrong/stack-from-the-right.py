# fails: order-of-parents
def best_per_level(children, scores):
    levels, stack = [], [(0, 0)]
    while stack:
        node, depth = stack.pop()  # the rightmost child comes first
        if depth == len(levels):
            levels.append([])
        levels[depth].append(node)
        stack += [(child, depth + 1) for child in children[node]]
    return [[len(nodes), max(nodes, key=lambda node: scores[node])] for nodes in levels]
