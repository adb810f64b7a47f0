# fails: grandparent-decides
def dead_leaves(feature, threshold, left, right):
    dead = []
    stack = [(0, None, False)]
    while stack:
        node, above, empty = stack.pop()
        if feature[node] == -1:
            if empty:
                dead.append(node)
            continue
        f, t = feature[node], threshold[node]
        below_left = below_right = empty
        if above is not None and above[0] == f:
            below_left = empty or (above[2] == "right" and t <= above[1])
            below_right = empty or (above[2] == "left" and t >= above[1])
        stack.append((left[node], (f, t, "left"), below_left))
        stack.append((right[node], (f, t, "right"), below_right))
    return sorted(dead)
