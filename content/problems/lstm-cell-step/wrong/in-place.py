# fails: ended-sequence
import numpy as np


def lstm_step(x, h, c, W, U, b, active):
    def s(z):
        return np.exp(-np.logaddexp(0, -z))

    i, f, g, o = np.split(x @ W + h @ U + b, 4, axis=1)
    cell = s(f) * c + s(i) * np.tanh(g)
    hidden = s(o) * np.tanh(cell)
    if active.all():
        return hidden, cell
    h[active], c[active] = hidden[active], cell[active]
    return h, c
