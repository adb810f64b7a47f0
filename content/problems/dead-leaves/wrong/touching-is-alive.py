# fails: same-threshold-twice
from math import inf


def dead_leaves(feature, threshold, left, right):
    dead, stack = [], [(0, {}, False)]
    while stack:
        node, limits, empty = stack.pop()
        f, t = feature[node], threshold[node]
        if f == -1:
            if empty:
                dead.append(node)
            continue
        low, high = limits.get(f, (-inf, inf))
        stack.append((left[node], {**limits, f: (low, min(high, t))}, empty or low > min(high, t)))
        stack.append((right[node], {**limits, f: (max(low, t), high)}, empty or max(low, t) > high))
    return sorted(dead)
