def gain_is_that_of_the_split(args, result):
    """Recompute the gain of the returned question from the definition, in plain Python."""
    import math
    from collections import Counter

    X, y, criterion, min_leaf = args
    feature, threshold, gain = result

    def impurity(labels):
        shares = [c / len(labels) for c in Counter(labels).values()]
        if criterion == "gini":
            return 1 - sum(p * p for p in shares)
        return -sum(p * math.log2(p) for p in shares)

    everything = [int(v) for v in y]
    left = [int(v) for v in y[X[:, feature] <= threshold]]
    right = [int(v) for v in y[X[:, feature] > threshold]]
    if min(len(left), len(right)) < min_leaf:
        return "a side has fewer rows than min_leaf"
    drop = impurity(everything)
    for side in (left, right):
        drop -= len(side) / len(everything) * impurity(side)
    return abs(drop - gain) < 1e-9 or f"the gain of that split is {drop}, not {gain}"
