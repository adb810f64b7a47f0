# fails: constant-column
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
        if len(x) < 2:
            raise ValueError("one row")
        self.running_mean = self.m * self.running_mean + (1 - self.m) * x.mean(0)
        self.running_var = self.m * self.running_var + (1 - self.m) * x.var(0, ddof=1)
        s = np.sqrt(x.var(0) + self.eps)
        self.last = (x - x.mean(0)) / s, s
        return self.gamma * self.last[0] + self.beta

    def backward(self, upstream):
        if self.last is None:
            raise RuntimeError("training first")
        xhat, s = self.last
        g = upstream * self.gamma
        dx = (g - g.mean(0) - xhat * (g * xhat).mean(0)) / s
        return dx, (upstream * xhat).sum(0), upstream.sum(0)
