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


def no_cut_is_better(args, result):
    """Beside that: none of all cuts gains more, by running counts of the Gini impurity."""
    fault = gain_is_that_of_the_split(args, result)
    if fault is not True:
        return fault
    X, y, _, min_leaf = args
    n, labels = len(y), sorted({int(v) for v in y})
    for column in X.T:
        rows = sorted((float(v), int(label)) for v, label in zip(column, y))
        left, right = dict.fromkeys(labels, 0), {c: int((y == c).sum()) for c in labels}
        below, above = 0, sum(c * c for c in right.values())  # sums of squared counts
        whole = above / n
        for i, (value, label) in enumerate(rows[:-1]):
            below += 2 * left[label] + 1
            above -= 2 * right[label] - 1
            left[label] += 1
            right[label] -= 1
            size = i + 1
            if value == rows[i + 1][0] or size < min_leaf or n - size < min_leaf:
                continue
            gain = (below / size + above / (n - size) - whole) / n
            if gain > result[2] + 2e-9:
                return f"a cut of the data gains {gain}, yours {result[2]}"
    return True
