import numpy as np


class TwoLayerNet:
    """tanh layer and one sigmoid output, for two classes."""

    def __init__(self, parameters):
        """parameters: dict with W1 (d, k), b1 (k,), w2 (k,) and b2 (1,); keep copies."""
        raise NotImplementedError

    def predict_proba(self, X):
        """Probability of class 1 for each row, (n,)."""
        raise NotImplementedError

    def loss_and_gradients(self, X, y, l2):
        """(loss, dict of gradients) at the present parameters."""
        raise NotImplementedError

    def fit(self, X, y, learning_rate, epochs, batch_size, l2):
        """Gradient descent in batches, in the given order; the loss on all rows after each epoch."""
        raise NotImplementedError
