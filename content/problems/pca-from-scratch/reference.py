def reference(X, k, standardise):
    """One-sided Jacobi: turn pairs of columns until all are orthogonal, in extended precision."""
    from fractions import Fraction

    import numpy as np

    n, d = X.shape
    columns = [[Fraction(float(v)) for v in column] for column in X.T]
    columns = [[v - sum(c) / n for v in c] for c in columns]
    A = np.array([[np.longdouble(float(v)) for v in c] for c in columns]).T  # (n, d)
    if standardise:
        spread = np.sqrt((A**2).sum(axis=0) / n)
        A = A / np.where(spread == 0, 1, spread)
    V = np.eye(d, dtype=np.longdouble)
    for _ in range(60):
        turned = False
        for p in range(d):
            for q in range(p + 1, d):
                a, b, c = A[:, p] @ A[:, p], A[:, q] @ A[:, q], A[:, p] @ A[:, q]
                if abs(c) <= 1e-18 * np.sqrt(a * b):
                    continue
                turned = True
                angle = np.arctan2(2 * c, a - b) / 2
                turn = np.array(
                    [[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]],
                    dtype=np.longdouble,
                )
                A[:, [p, q]] = A[:, [p, q]] @ turn
                V[:, [p, q]] = V[:, [p, q]] @ turn
        if not turned:
            break
    variances = (A**2).sum(axis=0)
    order = np.argsort(-variances.astype(float), kind="stable")[:k]
    ratios = variances[order] / variances.sum()
    return A[:, order].astype(float), V[:, order].astype(float), ratios.astype(float)
