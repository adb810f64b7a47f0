def reached_by_some_number(args, result):
    """Sends numbers between and at all thresholds through a tree with one feature."""
    feature, threshold, left, right = args
    reached = set()
    for value in range(-2, 2 * max(threshold) + 3):
        node = 0
        while feature[node] != -1:
            node = left[node] if value / 2 <= threshold[node] else right[node]
        reached.add(node)
    leaves = [i for i, f in enumerate(feature) if f == -1]
    return result == [leaf for leaf in leaves if leaf not in reached]
