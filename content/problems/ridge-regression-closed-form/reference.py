def reference(X, y, alpha):
    """Ridge as plain least squares on more rows: sqrt(alpha) times the unit matrix, targets zero."""
    from fractions import Fraction

    import numpy as np

    n, d = X.shape
    x_mean = [sum(Fraction(float(v)) for v in column) / n for column in X.T]
    y_mean = sum(Fraction(float(v)) for v in y) / n
    A = np.array([[float(Fraction(float(v)) - m) for v, m in zip(row, x_mean)] for row in X])
    t = np.array([float(Fraction(float(v)) - y_mean) for v in y])
    rows = np.vstack([A, np.sqrt(alpha) * np.eye(d)])
    w = np.linalg.lstsq(rows, np.concatenate([t, np.zeros(d)]), rcond=None)[0]
    return float(y_mean - sum(m * Fraction(float(v)) for m, v in zip(x_mean, w))), w
