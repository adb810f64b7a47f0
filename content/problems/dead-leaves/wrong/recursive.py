# fails: deep-chain
from math import inf


def dead_leaves(feature, threshold, left, right):
    dead = []

    def visit(node, limits, empty):
        f, t = feature[node], threshold[node]
        if f == -1:
            if empty:
                dead.append(node)
            return
        low, high = limits.get(f, (-inf, inf))
        visit(left[node], {**limits, f: (low, min(high, t))}, empty or low >= min(high, t))
        visit(right[node], {**limits, f: (max(low, t), high)}, empty or max(low, t) >= high)

    visit(0, {}, False)
    return sorted(dead)
