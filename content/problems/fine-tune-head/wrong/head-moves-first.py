# fails: both-at-once
import numpy as np


def fine_tune(backbone, head, train, validation, phases):
    x, xv = ((t[0] - backbone["mean"]) / backbone["std"] for t in (train, validation))
    y, yv = train[1], validation[1]
    B, H = {k: backbone[k] * 1.0 for k in "Wb"}, {k: head[k] * 1.0 for k in "Wb"}

    def forward(v):
        f = np.maximum(v @ B["W"] + B["b"], 0)
        z = f @ H["W"] + H["b"]
        return f, z - np.logaddexp.reduce(z, axis=1, keepdims=True)

    def look():
        logs = forward(xv)[1]
        return float(-logs[np.arange(len(yv)), yv].mean()), dict(B), dict(H), logs.argmax(axis=1)

    seen = [look()]
    for ph in phases:
        for _ in range(ph["epochs"]):
            f, logs = forward(x)
            d = np.exp(logs)
            d[np.arange(len(y)), y] -= 1
            d /= len(y)
            H = {"W": H["W"] - ph["head_rate"] * f.T @ d, "b": H["b"] - ph["head_rate"] * d.sum(0)}
            e = d @ H["W"].T * (f > 0)
            r = ph["backbone_rate"]
            B = {"W": B["W"] - r * x.T @ e, "b": B["b"] - r * e.sum(0)}
            seen.append(look())
    losses = [s[0] for s in seen]
    i = losses.index(min(losses))
    return {"history": losses, "best_epoch": i, "backbone": seen[i][1], "head": seen[i][2], "predictions": seen[i][3]}
