def reference(settings, X, y, X_new, threshold):
    """Row by row in plain Python, with signed labels: the loss is ln(1 + exp(-s z))."""
    import math

    import numpy as np

    rate, l2 = settings["learning_rate"], settings["l2"]
    rows = [[float(v) for v in row] for row in X]
    signs = [1.0 if label == 1 else -1.0 for label in y]

    def sigmoid(z):
        return 0.5 * (1 + math.tanh(z / 2))

    b, w, moves = 0.0, [0.0] * X.shape[1], 0
    while moves < settings["max_iterations"]:
        gb, gw = 0.0, [l2 * wj for wj in w]
        for row, s in zip(rows, signs):
            z = b + math.fsum(v * wj for v, wj in zip(row, w))
            pull = -s * sigmoid(-s * z) / len(rows)
            gb += pull
            gw = [g + pull * v for g, v in zip(gw, row)]
        if max(abs(g) for g in [gb] + gw) <= settings["tolerance"]:
            break
        b, w, moves = b - rate * gb, [wj - rate * g for wj, g in zip(w, gw)], moves + 1
    probabilities = np.array(
        [sigmoid(b + math.fsum(float(v) * wj for v, wj in zip(row, w))) for row in X_new]
    )
    return {
        "intercept": b,
        "weights": np.array(w),
        "iterations": moves,
        "probabilities": probabilities,
        "labels": (probabilities >= threshold).astype(int),
        "default_labels": (probabilities >= 0.5).astype(int),
    }
