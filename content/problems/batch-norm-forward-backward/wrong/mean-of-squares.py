# fails: far-from-zero
import numpy as np


class BatchNorm:
    def __init__(self, features, momentum=0.1, epsilon=1e-5):
        self.m, self.eps, self.last = momentum, epsilon, None
        self.gamma, self.beta = np.ones(features), np.zeros(features)
        self.running_mean, self.running_var = np.zeros(features), np.ones(features)

    def forward(self, x, training):
        if not training:
            self.last = None
            s = np.sqrt(self.running_var + self.eps)
            return self.gamma * (x - self.running_mean) / s + self.beta
        n = len(x)
        if n < 2:
            raise ValueError("one row")
        mu = x.mean(0)
        var = np.maximum((x.astype(float) ** 2).mean(0) - mu**2, 0)
        self.running_mean = (1 - self.m) * self.running_mean + self.m * mu
        self.running_var = (1 - self.m) * self.running_var + self.m * var * n / (n - 1)
        s = np.sqrt(var + self.eps)
        self.last = (x - mu) / s, s
        return self.gamma * self.last[0] + self.beta

    def backward(self, upstream):
        if self.last is None:
            raise RuntimeError("training first")
        xhat, s = self.last
        g = upstream * self.gamma
        dx = (g - g.mean(0) - xhat * (g * xhat).mean(0)) / s
        return dx, (upstream * xhat).sum(0), upstream.sum(0)
