# fails: relu-at-the-kink
import numpy as np


def activation(name, z):
    z = np.asarray(z, dtype=float)
    small = np.exp(-np.abs(z))
    s = np.where(z >= 0, 1 / (1 + small), small / (1 + small))
    c = np.where(z >= 0, small / (1 + small), 1 / (1 + small))
    if name == "sigmoid":
        return s, s * c
    if name == "tanh":
        return np.tanh(z), 4 * small**2 / (1 + small**2) ** 2
    if name == "relu":
        return np.maximum(z, 0), (z >= 0) * 1.0
    if name == "leaky_relu":
        return np.where(z >= 0, z, 0.01 * z), np.where(z >= 0, 1.0, 0.01)
    if name == "softplus":
        return np.maximum(z, 0) + np.log1p(small), s
    if name == "silu":
        return z * s, s * (1 + z * c)
    raise ValueError(name)
