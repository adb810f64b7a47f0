import numpy as np


class TwoLayerNet:
    """tanh layer and one sigmoid output, for two classes."""

    def __init__(self, parameters):
        self.parameters = {name: np.array(value) for name, value in parameters.items()}

    def _forward(self, X):
        """Hidden values (n, k) and logits (n,)."""
        p = self.parameters
        hidden = np.tanh(X @ p["W1"] + p["b1"])
        return hidden, hidden @ p["w2"] + p["b2"]

    def predict_proba(self, X):
        _, logits = self._forward(X)
        return np.exp(-np.logaddexp(0, -logits))

    def loss_and_gradients(self, X, y, l2):
        p = self.parameters
        hidden, logits = self._forward(X)
        # -[y ln p + (1 - y) ln(1 - p)] written with the logit, so that no logarithm of 0 occurs.
        penalty = l2 / 2 * (np.sum(p["W1"] ** 2) + np.sum(p["w2"] ** 2))
        loss = np.mean(np.logaddexp(0, logits) - y * logits) + penalty

        # Backward, from the output to the input; the mean of the loss divides here, once.
        by_logits = (self.predict_proba(X) - y) / len(y)  # (n,)
        by_sums = np.outer(by_logits, p["w2"]) * (1 - hidden**2)  # (n, k), before the tanh
        gradients = {
            "W1": X.T @ by_sums + l2 * p["W1"],
            "b1": by_sums.sum(axis=0),
            "w2": hidden.T @ by_logits + l2 * p["w2"],
            "b2": by_logits.sum(keepdims=True),
        }
        return float(loss), gradients

    def fit(self, X, y, learning_rate, epochs, batch_size, l2):
        history = []
        for _ in range(epochs):
            for start in range(0, len(y), batch_size):
                batch = slice(start, start + batch_size)
                _, gradients = self.loss_and_gradients(X[batch], y[batch], l2)
                for name, gradient in gradients.items():
                    self.parameters[name] -= learning_rate * gradient
            history.append(self.loss_and_gradients(X, y, l2)[0])
        return history
