import numpy as np


def activation(name, z):
    """Value and slope, written so that no exponent is ever positive."""
    z = np.asarray(z, dtype=np.float64)
    small = np.exp(-np.abs(z))  # in (0, 1]: cannot overflow
    # sigmoid(z) and sigmoid(-z), each without a difference of nearly equal numbers
    near_one, near_zero = 1 / (1 + small), small / (1 + small)
    sigmoid = np.where(z >= 0, near_one, near_zero)
    complement = np.where(z >= 0, near_zero, near_one)

    if name == "sigmoid":
        return sigmoid, near_one * near_zero
    if name == "tanh":
        # 1 - tanh(z)^2 = 4 e^(-2|z|) / (1 + e^(-2|z|))^2, which keeps its digits
        square = small * small
        return np.tanh(z), 4 * square / (1 + square) ** 2
    if name == "relu":
        return np.maximum(z, 0), (z > 0).astype(np.float64)
    if name == "leaky_relu":
        return np.maximum(z, 0.01 * z), np.where(z > 0, 1.0, 0.01)
    if name == "softplus":
        return np.maximum(z, 0) + np.log1p(small), sigmoid
    if name == "silu":
        return z * sigmoid, sigmoid * (1 + z * complement)
    raise ValueError(f"unknown activation {name!r}")
