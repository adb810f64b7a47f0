import numpy as np


def activation(name, z):
    """Value and derivative of an activation function, elementwise.

    name: "sigmoid", "tanh", "relu", "leaky_relu", "softplus" or "silu".
    z: array of any shape, floats or integers.
    Returns (value, slope): two float arrays with the shape of z. ValueError for another name.
    """
    raise NotImplementedError
