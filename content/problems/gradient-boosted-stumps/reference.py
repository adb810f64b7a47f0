def reference(X, y, rounds, learning_rate, X_new):
    """Residuals kept sorted in plain lists, running sums moved over one row at a time."""
    import math

    import numpy as np

    rows = [[float(v) for v in row] for row in X]
    n, d = len(rows), len(rows[0])
    sorted_rows = [sorted(range(n), key=lambda i: rows[i][j]) for j in range(d)]
    mean = math.fsum(float(v) for v in y) / n
    residuals = [float(v) - mean for v in y]
    outputs = [mean] * len(X_new)
    losses = [math.fsum(r * r for r in residuals) / n]
    for _ in range(rounds):
        squares = math.fsum(r * r for r in residuals)
        found = []
        for j in range(d):
            below, above = 0.0, math.fsum(residuals)
            for position in range(n - 1):
                i, after = sorted_rows[j][position], sorted_rows[j][position + 1]
                below, above = below + residuals[i], above - residuals[i]
                if rows[i][j] < rows[after][j]:
                    a, b = position + 1, n - position - 1
                    left = squares - below * below / a - above * above / b
                    found.append((left, j, (rows[i][j] + rows[after][j]) / 2, below / a, above / b))
        if found:
            least = min(f[0] for f in found)
            _, j, t, low, high = min(
                (f for f in found if f[0] <= least + 1e-9 * squares), key=lambda f: f[1:3]
            )
            residuals = [
                r - learning_rate * (low if row[j] <= t else high) for r, row in zip(residuals, rows)
            ]
            outputs = [
                o + learning_rate * (low if row[j] <= t else high) for o, row in zip(outputs, X_new)
            ]
        losses.append(math.fsum(r * r for r in residuals) / n)
    return np.array([float(o) for o in outputs]), losses
