import numpy as np


class Dropout:
    """Inverted dropout; each entry is dropped with the chance `rate`."""

    def __init__(self, rate, seed):
        raise NotImplementedError

    def forward(self, x, training):
        """x with dropped entries in training, its values unchanged otherwise."""
        raise NotImplementedError

    def backward(self, upstream):
        """Gradient by the x of the latest forward; RuntimeError before any."""
        raise NotImplementedError
