# fails: several-arrays
import numpy as np


def gradient_check(loss, parameters, gradients, step):
    if set(parameters) != set(gradients):
        raise ValueError("names")
    moved = {k: np.array(v, dtype=float) for k, v in parameters.items()}
    report = {}
    for k, a in moved.items():
        if a.shape != gradients[k].shape:
            raise ValueError("shape")
        worst, where = 0.0, None
        for i in np.ndindex(a.shape):
            h = step * max(1, abs(a[i]))
            a[i] += h
            up = loss(moved)
            a[i] -= 2 * h
            down = loss(moved)
            a[i] += h
            n, g = (up - down) / (2 * h), gradients[k][i]
            e = abs(g - n) / max(abs(g), abs(n), 1e-8)
            if where is None or e > worst:
                worst, where = float(e), i
        report[k] = (worst, where)
    return report
