import numpy as np


class Dropout:
    """Inverted dropout; each entry is dropped with the chance `rate`."""

    def __init__(self, rate, seed):
        if not 0 <= rate < 1:
            raise ValueError("the rate lies in [0, 1)")
        self.rate = rate
        self._random = np.random.default_rng(seed)
        self._factors = None  # what each entry of the latest input was multiplied by

    def forward(self, x, training):
        if training:
            kept = self._random.random(x.shape) >= self.rate
            self._factors = kept / (1 - self.rate)
        else:
            self._factors = np.ones(x.shape)
        return self._scaled(x)

    def backward(self, upstream):
        if self._factors is None:
            raise RuntimeError("backward needs a forward before it")
        return self._scaled(upstream)

    def _scaled(self, values):
        # The factors are float64; the product must not be, where the input is float32.
        return values * self._factors.astype(values.dtype)
