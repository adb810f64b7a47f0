def reference(settings, X, y, X_new):
    """Every candidate counted anew, in exact fractions; the tree as nested tuples."""
    from collections import Counter
    from fractions import Fraction

    import numpy as np

    limit, min_leaf = settings["max_depth"], settings["min_leaf"]

    def impurity(labels):
        return len(labels) - Fraction(sum(c * c for c in Counter(labels).values()), len(labels))

    def grow(rows, depth):
        labels = [label for _, label in rows]
        counts = Counter(labels)
        winner = min(counts, key=lambda label: (-counts[label], label))
        if len(counts) == 1 or depth == limit:
            return winner
        found = []
        for j in range(len(rows[0][0])):
            values = sorted({row[j] for row, _ in rows})
            for a, b in zip(values, values[1:]):
                left = [label for row, label in rows if row[j] <= a]
                right = [label for row, label in rows if row[j] > a]
                if min(len(left), len(right)) >= min_leaf:
                    found.append((impurity(left) + impurity(right), j, (a + b) / 2))
        if not found:
            return winner
        _, j, t = min(found)
        below = grow([r for r in rows if r[0][j] <= t], depth + 1)
        above = grow([r for r in rows if r[0][j] > t], depth + 1)
        return (j, t, below, above)

    def walk(node, row):
        while isinstance(node, tuple):
            j, t, below, above = node
            node = below if row[j] <= t else above
        return node

    def measure(node):
        if not isinstance(node, tuple):
            return 0, 1
        (a, m), (b, n) = measure(node[2]), measure(node[3])
        return 1 + max(a, b), m + n

    tree = grow([([float(v) for v in row], int(label)) for row, label in zip(X, y)], 0)
    depth, leaves = measure(tree)
    predictions = np.array([walk(tree, row) for row in X_new], dtype=int)
    return {"predictions": predictions, "depth": depth, "leaves": leaves}
