# fails: paused-layer
import numpy as np


class Adam:
    def __init__(self, learning_rate=0.001, beta1=0.9, beta2=0.999, epsilon=1e-8, weight_decay=0.0):
        self.lr, self.b1, self.b2, self.eps, self.wd = learning_rate, beta1, beta2, epsilon, weight_decay
        self.m, self.v, self.t = {}, {}, 0

    def step(self, parameters, gradients):
        out = dict(parameters)
        self.t += 1
        for k, g in gradients.items():
            self.m[k] = self.b1 * self.m.get(k, 0) + (1 - self.b1) * g
            self.v[k] = self.b2 * self.v.get(k, 0) + (1 - self.b2) * g * g
            m, v = self.m[k] / (1 - self.b1**self.t), self.v[k] / (1 - self.b2**self.t)
            out[k] = parameters[k] - self.lr * (m / (np.sqrt(v) + self.eps) + self.wd * parameters[k])
        return out
