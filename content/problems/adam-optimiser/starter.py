import numpy as np


class Adam:
    """Adam with decoupled weight decay; its state is kept for each parameter name."""

    def __init__(
        self, learning_rate=0.001, beta1=0.9, beta2=0.999, epsilon=1e-8, weight_decay=0.0
    ):
        raise NotImplementedError

    def step(self, parameters, gradients):
        """One update of every parameter that has a gradient.

        parameters, gradients: dicts from names to arrays of equal shapes.
        Returns a new dict; KeyError for a gradient without a parameter.
        """
        raise NotImplementedError
