def reference(X, y, criterion, min_leaf):
    """One row at a time from right to left, with counts in dictionaries and exact Gini fractions."""
    import math
    from collections import Counter
    from fractions import Fraction

    def impurity(counts, size):
        if criterion == "gini":
            return 1 - Fraction(sum(c * c for c in counts.values()), size * size)
        return -math.fsum(c / size * math.log2(c / size) for c in counts.values() if c)

    n = len(y)
    labels = [int(label) for label in y]
    whole = impurity(Counter(labels), n)
    found = []
    for feature in range(X.shape[1]):
        rows = sorted((float(v), label) for v, label in zip(X[:, feature], labels))
        left, right = Counter(), Counter(labels)
        for i in range(n - 1):
            left[rows[i][1]] += 1
            right[rows[i][1]] -= 1
            size = i + 1
            if rows[i][0] == rows[i + 1][0] or size < min_leaf or n - size < min_leaf:
                continue
            below, above = impurity(left, size), impurity(right, n - size)
            gain = float(whole - (size * below + (n - size) * above) / n)
            found.append((gain, feature, (rows[i][0] + rows[i + 1][0]) / 2))
    top = max((gain for gain, _, _ in found), default=0)
    if top < 1e-9:
        return None
    gain, feature, threshold = min((g for g in found if g[0] > top - 1e-9), key=lambda g: g[1:])
    return feature, threshold, gain
