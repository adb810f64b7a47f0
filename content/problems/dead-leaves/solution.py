from math import inf


def dead_leaves(feature, threshold, left, right):
    """Carries down which values each feature can still have."""
    dead = []
    stack = [(0, {}, False)]  # node, feature -> (more than, at most), nothing arrives
    while stack:
        node, limits, empty = stack.pop()
        f = feature[node]
        if f == -1:
            if empty:
                dead.append(node)
            continue
        low, high = limits.get(f, (-inf, inf))
        for child, span in (
            (left[node], (low, min(high, threshold[node]))),
            (right[node], (max(low, threshold[node]), high)),
        ):
            # Values with low < value <= high; there are none if low >= high.
            stack.append((child, {**limits, f: span}, empty or span[0] >= span[1]))
    return sorted(dead)
