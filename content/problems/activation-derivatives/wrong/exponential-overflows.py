# fails: sigmoid-far-out
import numpy as np


def activation(name, z):
    z = np.asarray(z, dtype=float)
    s, c = 1 / (1 + np.exp(-z)), 1 / (1 + np.exp(z))
    if name == "sigmoid":
        return s, s * c
    if name == "tanh":
        return np.tanh(z), 1 / np.cosh(z) ** 2
    if name == "relu":
        return np.maximum(z, 0), (z > 0) * 1.0
    if name == "leaky_relu":
        return np.where(z > 0, z, 0.01 * z), np.where(z > 0, 1.0, 0.01)
    if name == "softplus":
        return np.log1p(np.exp(z)), s
    if name == "silu":
        return z * s, s * (1 + z * c)
    raise ValueError(name)
