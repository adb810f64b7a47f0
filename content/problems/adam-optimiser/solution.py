import numpy as np


class Adam:
    """Adam with decoupled weight decay; its state is kept for each parameter name."""

    def __init__(
        self, learning_rate=0.001, beta1=0.9, beta2=0.999, epsilon=1e-8, weight_decay=0.0
    ):
        self.learning_rate = learning_rate
        self.beta1, self.beta2 = beta1, beta2
        self.epsilon = epsilon
        self.weight_decay = weight_decay
        self._state = {}  # name -> (steps so far, m, v)

    def step(self, parameters, gradients):
        updated = dict(parameters)
        for name, gradient in gradients.items():
            theta = parameters[name]
            t, m, v = self._state.get(name, (0, 0.0, 0.0))
            t += 1
            m = self.beta1 * m + (1 - self.beta1) * gradient
            v = self.beta2 * v + (1 - self.beta2) * gradient * gradient
            self._state[name] = (t, m, v)
            # m and v began at zero and are too small by exactly these factors.
            mean = m / (1 - self.beta1**t)
            square = v / (1 - self.beta2**t)
            direction = mean / (np.sqrt(square) + self.epsilon)
            updated[name] = theta - self.learning_rate * (direction + self.weight_decay * theta)
        return updated
