import numpy as np


def sigmoid(z):
    """1 / (1 + exp(-z)), without overflow and with all digits where it is tiny."""
    return np.exp(-np.logaddexp(0, -z))


def lstm_step(x, h, c, W, U, b, active):
    """One step of an LSTM cell for a batch; ended sequences keep their state."""
    into, forget, candidate, out = np.split(x @ W + h @ U + b, 4, axis=1)
    cell = sigmoid(forget) * c + sigmoid(into) * np.tanh(candidate)
    hidden = sigmoid(out) * np.tanh(cell)
    going = active[:, np.newaxis]
    return np.where(going, hidden, h), np.where(going, cell, c)
