def reference(X, y):
    """numpy.linalg.lstsq (another driver, divide and conquer) on data centred in rationals."""
    from fractions import Fraction

    import numpy as np

    n = len(y)
    rows = [[Fraction(float(v)) for v in row] for row in X]
    targets = [Fraction(float(v)) for v in y]
    x_mean = [sum(column) / n for column in zip(*rows)]
    y_mean = sum(targets) / n
    A = np.array([[float(v - m) for v, m in zip(row, x_mean)] for row in rows])
    t = np.array([float(v - y_mean) for v in targets])
    w = np.linalg.lstsq(A, t, rcond=1e-9)[0]
    b = float(y_mean - sum(m * Fraction(float(v)) for m, v in zip(x_mean, w)))
    total = float((t**2).sum())
    r2 = 0.0 if total == 0 else 1 - float(((t - A @ w) ** 2).sum()) / total
    return b, w, r2
