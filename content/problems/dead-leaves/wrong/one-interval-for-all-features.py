# fails: different-features
from math import inf


def dead_leaves(feature, threshold, left, right):
    dead, stack = [], [(0, -inf, inf)]
    while stack:
        node, low, high = stack.pop()
        if feature[node] == -1:
            if low >= high:
                dead.append(node)
            continue
        stack.append((left[node], low, min(high, threshold[node])))
        stack.append((right[node], max(low, threshold[node]), high))
    return sorted(dead)
