import numpy as np


class BatchNorm:
    """Batch normalisation of (n, d) inputs, column by column."""

    def __init__(self, features, momentum=0.1, epsilon=1e-5):
        self.momentum, self.epsilon = momentum, epsilon
        self.gamma, self.beta = np.ones(features), np.zeros(features)
        self.running_mean, self.running_var = np.zeros(features), np.ones(features)
        self._latest = None  # (normalised batch, standard deviation) of a training pass

    def forward(self, x, training):
        if not training:
            self._latest = None
            deviation = np.sqrt(self.running_var + self.epsilon)
            return self.gamma * (x - self.running_mean) / deviation + self.beta
        if len(x) < 2:
            raise ValueError("one row has no variance")
        mean, variance = x.mean(axis=0), x.var(axis=0)
        share = self.momentum
        self.running_mean = (1 - share) * self.running_mean + share * mean
        self.running_var = (1 - share) * self.running_var + share * x.var(axis=0, ddof=1)
        deviation = np.sqrt(variance + self.epsilon)
        normalised = (x - mean) / deviation
        self._latest = normalised, deviation
        return self.gamma * normalised + self.beta

    def backward(self, upstream):
        if self._latest is None:
            raise RuntimeError("backward belongs to a training pass")
        normalised, deviation = self._latest
        by_normalised = upstream * self.gamma
        # Through the mean every row gets the same; through the variance, in proportion to itself.
        by_mean = by_normalised.mean(axis=0)
        by_variance = normalised * (by_normalised * normalised).mean(axis=0)
        dx = (by_normalised - by_mean - by_variance) / deviation
        return dx, (upstream * normalised).sum(axis=0), upstream.sum(axis=0)
