# fails: last-batch-is-smaller
import numpy as np


class TwoLayerNet:
    def __init__(self, parameters):
        self.parameters = {k: v.copy() for k, v in parameters.items()}

    def predict_proba(self, X):
        q = self.parameters
        z = np.tanh(X @ q["W1"] + q["b1"]) @ q["w2"] + q["b2"]
        return np.exp(-np.logaddexp(0, -z))

    def loss_and_gradients(self, X, y, l2):
        q = self.parameters
        a = X @ q["W1"] + q["b1"]
        H = np.tanh(a)
        z = H @ q["w2"] + q["b2"]
        loss = np.mean(np.logaddexp(0, z) - y * z)
        loss += l2 / 2 * ((q["W1"] ** 2).sum() + (q["w2"] ** 2).sum())
        dz = (self.predict_proba(X) - y) / len(y)
        # The derivative of tanh taken from the sum instead of from its value.
        da = np.outer(dz, q["w2"]) * (1 - a**2)
        g = {"W1": X.T @ da + l2 * q["W1"], "b1": da.sum(0)}
        g["w2"], g["b2"] = H.T @ dz + l2 * q["w2"], np.array([dz.sum()])
        return float(loss), g

    def fit(self, X, y, learning_rate, epochs, batch_size, l2):
        history = []
        for _ in range(epochs):
            for i in range(0, len(y), batch_size):
                _, g = self.loss_and_gradients(X[i : i + batch_size], y[i : i + batch_size], l2)
                for k in g:
                    self.parameters[k] = self.parameters[k] - learning_rate * g[k]
            history.append(self.loss_and_gradients(X, y, l2)[0])
        return history
