import numpy as np


def log_softmax(logits):
    return logits - np.logaddexp.reduce(logits, axis=1, keepdims=True)


def fine_tune(backbone, head, train, validation, phases):
    """Adapt a pretrained backbone and a new head in phases of full-batch gradient descent."""
    # The backbone expects inputs scaled as in its own training, whatever our data look like.
    (x, y), (x_val, y_val) = (
        ((inputs - backbone["mean"]) / backbone["std"], labels) for inputs, labels in (train, validation)
    )
    body = {"W": backbone["W"], "b": backbone["b"]}
    top = {"W": head["W"], "b": head["b"]}

    def forward(inputs):
        features = np.maximum(inputs @ body["W"] + body["b"], 0)
        return features, features @ top["W"] + top["b"]

    def validate():
        """(loss, parameters, predictions) of the present state."""
        _, logits = forward(x_val)
        loss = -log_softmax(logits)[np.arange(len(y_val)), y_val].mean()
        return float(loss), body, top, logits.argmax(axis=1)

    states = [validate()]
    for phase in phases:
        for _ in range(phase["epochs"]):
            features, logits = forward(x)
            by_logits = np.exp(log_softmax(logits))
            by_logits[np.arange(len(y)), y] -= 1
            by_logits /= len(y)
            by_sums = by_logits @ top["W"].T * (features > 0)
            # New arrays in each step: earlier states keep theirs.
            top = _moved(top, phase["head_rate"], features, by_logits)
            body = _moved(body, phase["backbone_rate"], x, by_sums)
            states.append(validate())

    best = min(range(len(states)), key=lambda epoch: states[epoch][0])
    _, body, top, predictions = states[best]
    history = [state[0] for state in states]
    return {
        "history": history,
        "best_epoch": best,
        "backbone": body,
        "head": top,
        "predictions": predictions,
    }


def _moved(layer, rate, inputs, by_sums):
    return {
        "W": layer["W"] - rate * inputs.T @ by_sums,
        "b": layer["b"] - rate * by_sums.sum(axis=0),
    }
