def reference(x, window):
    """Running sums in exact fractions: nothing can cancel."""
    from fractions import Fraction
    from math import nan, sqrt

    import numpy as np

    values = [Fraction(float(v)) for v in x]
    mean, std = [nan] * len(values), [nan] * len(values)
    total = squares = Fraction(0)
    for i, v in enumerate(values):
        total, squares = total + v, squares + v * v
        if i >= window:
            gone = values[i - window]
            total, squares = total - gone, squares - gone * gone
        if i >= window - 1:
            mean[i] = float(total / window)
            std[i] = sqrt(squares / window - (total / window) ** 2)
    return np.array(mean), np.array(std)
