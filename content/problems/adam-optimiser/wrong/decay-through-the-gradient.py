# fails: decay-alone
import numpy as np


class Adam:
    def __init__(self, learning_rate=0.001, beta1=0.9, beta2=0.999, epsilon=1e-8, weight_decay=0.0):
        self.lr, self.b1, self.b2, self.eps, self.wd = learning_rate, beta1, beta2, epsilon, weight_decay
        self.state = {}

    def step(self, parameters, gradients):
        out = dict(parameters)
        for k, g in gradients.items():
            g = g + self.wd * parameters[k]
            t, m, v = self.state.get(k, (0, 0.0, 0.0))
            t, m, v = t + 1, self.b1 * m + (1 - self.b1) * g, self.b2 * v + (1 - self.b2) * g * g
            self.state[k] = (t, m, v)
            mean, square = m / (1 - self.b1**t), v / (1 - self.b2**t)
            out[k] = parameters[k] - self.lr * mean / (np.sqrt(square) + self.eps)
        return out
