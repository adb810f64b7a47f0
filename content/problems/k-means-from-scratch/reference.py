def reference(X, start_rows, max_iterations, tolerance):
    """The same rules in plain Python with exact fractions, one distance at a time."""
    from fractions import Fraction

    import numpy as np

    rows = [[Fraction(float(v)) for v in row] for row in X]
    centroids = [rows[i] for i in start_rows]

    def distance(a, b):
        return sum((u - v) ** 2 for u, v in zip(a, b))

    def assign():
        return [min((distance(row, c), j) for j, c in enumerate(centroids)) for row in rows]

    iterations = 0
    while iterations < max_iterations:
        iterations += 1
        nearest = assign()
        worst_first = sorted(range(len(rows)), key=lambda i: (-nearest[i][0], i))
        updated = []
        for j in range(len(centroids)):
            members = [row for row, (_, label) in zip(rows, nearest) if label == j]
            if members:
                updated.append([sum(column) / len(members) for column in zip(*members)])
            else:
                updated.append(rows[worst_first.pop(0)])
        still = all(
            distance(a, b) <= Fraction(tolerance) ** 2 for a, b in zip(centroids, updated)
        )
        centroids = updated
        if still:
            break
    nearest = assign()
    return (
        np.array([[float(v) for v in c] for c in centroids]),
        np.array([label for _, label in nearest]),
        float(sum(d for d, _ in nearest)),
        iterations,
    )
