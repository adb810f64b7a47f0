def reference(weights, intercept, X, y, l2):
    """Row by row in exact fractions."""
    from fractions import Fraction

    import numpy as np

    w = [Fraction(float(v)) for v in weights]
    b, lam, n = Fraction(float(intercept)), Fraction(float(l2)), len(y)
    loss, gw, gb = Fraction(0), [Fraction(0)] * len(w), Fraction(0)
    for row, label in zip(X, y):
        row, label = [Fraction(float(v)) for v in row], int(label)
        margin = label * (sum(v * wj for v, wj in zip(row, w)) + b)
        if margin < 1:
            loss += (1 - margin) / n
            gw = [g - label * v / n for g, v in zip(gw, row)]
            gb -= Fraction(label, n)
    loss += lam / 2 * sum(wj * wj for wj in w)
    gw = [g + lam * wj for g, wj in zip(gw, w)]
    return float(loss), np.array([float(g) for g in gw]), float(gb)
