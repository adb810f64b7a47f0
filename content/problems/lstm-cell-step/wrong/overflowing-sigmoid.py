# fails: a-million
import numpy as np


def lstm_step(x, h, c, W, U, b, active):
    def s(z):
        return 1 / (1 + np.exp(-z))

    i, f, g, o = np.split(x @ W + h @ U + b, 4, axis=1)
    cell = s(f) * c + s(i) * np.tanh(g)
    hidden = s(o) * np.tanh(cell)
    on = active[:, None]
    return np.where(on, hidden, h), np.where(on, cell, c)
