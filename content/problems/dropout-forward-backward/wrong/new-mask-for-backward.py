# fails: half-of-them
import numpy as np


class Dropout:
    def __init__(self, rate, seed):
        if not 0 <= rate < 1:
            raise ValueError("rate")
        self.rate, self.rng, self.training = rate, np.random.default_rng(seed), None

    def _apply(self, values):
        if not self.training:
            return values.copy()
        mask = (self.rng.random(values.shape) >= self.rate) / (1 - self.rate)
        return values * mask.astype(values.dtype)

    def forward(self, x, training):
        self.training = training
        return self._apply(x)

    def backward(self, upstream):
        if self.training is None:
            raise RuntimeError("forward first")
        return self._apply(upstream)
