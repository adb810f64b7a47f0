def reference(x, h, c, W, U, b, active):
    """Unit by unit with the math module; the gates as hyperbolic functions of half the argument."""
    import math

    import numpy as np

    n, k = h.shape
    new_h, new_c = np.zeros((n, k)), np.zeros((n, k))

    def gate(z):
        e = math.exp(-abs(z))
        return 1 / (1 + e) if z >= 0 else e / (1 + e)

    for row in range(n):
        for unit in range(k):
            if not active[row]:
                new_h[row, unit], new_c[row, unit] = h[row, unit], c[row, unit]
                continue
            i, f, g, o = (
                math.fsum(
                    [float(b[column])]
                    + [float(x[row, j]) * float(W[j, column]) for j in range(x.shape[1])]
                    + [float(h[row, j]) * float(U[j, column]) for j in range(k)]
                )
                for column in (unit, k + unit, 2 * k + unit, 3 * k + unit)
            )
            cell = gate(f) * float(c[row, unit]) + gate(i) * math.tanh(g)
            new_h[row, unit], new_c[row, unit] = gate(o) * math.tanh(cell), cell
    return new_h, new_c
