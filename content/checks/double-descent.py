"""Checks questions/double-descent: minimum-norm least squares peaks near features = examples."""

from random import Random


def gram_solve(x, y):  # minimum norm: w = X^T (X X^T)^-1 y; below the threshold: (X^T X)^-1 X^T y
    n, p = len(x), len(x[0])
    cols = list(zip(*x))
    wide = p >= n
    m = n if wide else p
    rows = x if wide else cols
    a = [[sum(u * v for u, v in zip(rows[i], rows[j])) for j in range(m)] for i in range(m)]
    b = list(y) if wide else [sum(u * v for u, v in zip(c, y)) for c in cols]
    for i in range(m):  # Gauss with pivots
        k = max(range(i, m), key=lambda r: abs(a[r][i]))
        a[i], a[k], b[i], b[k] = a[k], a[i], b[k], b[i]
        for r in range(i + 1, m):
            f = a[r][i] / a[i][i]
            b[r] -= f * b[i]
            a[r] = [u - f * v for u, v in zip(a[r], a[i])]
    z = [0.0] * m
    for i in reversed(range(m)):
        z[i] = (b[i] - sum(a[i][j] * z[j] for j in range(i + 1, m))) / a[i][i]
    return [sum(z[i] * x[i][j] for i in range(n)) for j in range(p)] if wide else z


def risk(p, total=200, n=20, runs=12):
    errors = []
    for seed in range(runs):
        g = Random(seed)
        true = [g.gauss(0, 1) / total**0.5 for _ in range(total)]
        x = [[g.gauss(0, 1) for _ in range(total)] for _ in range(n)]
        y = [sum(a * b for a, b in zip(r, true)) + g.gauss(0, 0.3) for r in x]
        w = gram_solve([r[:p] for r in x], y)
        errors.append(sum((a - b) ** 2 for a, b in zip(true, w)) + sum(t * t for t in true[p:]))
    return sorted(errors)[runs // 2]


small, peak, large = risk(5), risk(20), risk(200)
assert peak > 3 * small and peak > 3 * large
