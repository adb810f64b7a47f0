# fails: sigmoid-slope-at-fifty
import numpy as np


def activation(name, z):
    z = np.asarray(z, dtype=float)
    small = np.exp(-np.abs(z))
    s = np.where(z >= 0, 1 / (1 + small), small / (1 + small))
    t = np.tanh(z)
    if name == "sigmoid":
        return s, s * (1 - s)
    if name == "tanh":
        return t, 1 - t * t
    if name == "relu":
        return np.maximum(z, 0), (z > 0) * 1.0
    if name == "leaky_relu":
        return np.where(z > 0, z, 0.01 * z), np.where(z > 0, 1.0, 0.01)
    if name == "softplus":
        return np.maximum(z, 0) + np.log1p(small), s
    if name == "silu":
        return z * s, s + z * s * (1 - s)
    raise ValueError(name)
