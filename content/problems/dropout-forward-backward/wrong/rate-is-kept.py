# fails: rarely-dropped
import numpy as np


class Dropout:
    def __init__(self, rate, seed):
        if not 0 <= rate < 1:
            raise ValueError("rate")
        self.rate, self.rng, self.mask = rate, np.random.default_rng(seed), None

    def forward(self, x, training):
        if not training or self.rate == 0:
            self.mask = np.ones(x.shape)
        else:
            self.mask = (self.rng.random(x.shape) < self.rate) / (1 - self.rate)
        return x * self.mask.astype(x.dtype)

    def backward(self, upstream):
        if self.mask is None:
            raise RuntimeError("forward first")
        return upstream * self.mask.astype(upstream.dtype)
