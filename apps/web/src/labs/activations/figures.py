"""A net 1 -> 24 -> 1 that learns a wave by plain gradient steps: loss and units without slope."""
import numpy as np

UNITS, POINTS, EPOCHS, BATCH = 24, 48, 60, 12


def gelu(z):
    return 0.5 * z * (1 + np.tanh(np.sqrt(2 / np.pi) * (z + 0.044715 * z ** 3)))


def gelu_slope(z):
    inner = np.sqrt(2 / np.pi) * (z + 0.044715 * z ** 3)
    t = np.tanh(inner)
    return 0.5 * (1 + t) + 0.5 * z * (1 - t ** 2) * np.sqrt(2 / np.pi) * (1 + 3 * 0.044715 * z ** 2)


def logistic(z):
    return 1 / (1 + np.exp(-z))


KINDS = {
    "relu": (lambda z: np.maximum(z, 0), lambda z: (z > 0) * 1.0),
    "leaky": (lambda z: np.where(z > 0, z, 0.01 * z), lambda z: np.where(z > 0, 1, 0.01)),
    "elu": (lambda z: np.where(z > 0, z, np.expm1(np.minimum(z, 0))),
            lambda z: np.where(z > 0, 1, np.exp(np.minimum(z, 0)))),
    "gelu": (gelu, gelu_slope),
    "tanh": (np.tanh, lambda z: 1 - np.tanh(z) ** 2),
    "sigmoid": (logistic, lambda z: logistic(z) * (1 - logistic(z))),
}


def train(f, slope, rate, seed):
    rng = np.random.RandomState(seed)
    x = np.linspace(-1, 1, POINTS)
    y = np.sin(3 * x) + rng.normal(0, 0.1, POINTS)
    w, b, v = (rng.normal(0, size, UNITS) for size in (np.sqrt(2), 0.3, np.sqrt(2 / UNITS)))
    c, first = 0.0, dead(slope, x, w, b)
    for _ in range(EPOCHS):
        order = rng.permutation(POINTS)
        for rows in order.reshape(-1, BATCH):
            z = np.outer(x[rows], w) + b
            error = (f(z) @ v + c - y[rows]) / BATCH
            back = np.outer(error, v) * slope(z)
            v, c = v - rate * f(z).T @ error, c - rate * error.sum()
            w, b = w - rate * x[rows] @ back, b - rate * back.sum(axis=0)
    out = f(np.outer(x, w) + b) @ v + c
    return {"dead": dead(slope, x, w, b), "first": first, "loss": ((out - y) ** 2).mean() / 2}


def dead(slope, x, w, b):
    return int((slope(np.outer(x, w) + b).max(axis=0) < 0.01).sum())


def make():
    runs = {}
    for name, (f, slope) in KINDS.items():
        # With slope everywhere, tanh and ELU leave all bounds at the largest rate.
        for rate in (0.1, 0.3) if name in ("tanh", "elu") else (0.1, 0.3, 0.6):
            for seed in range(3):
                runs[f"{name}, rate {rate}, seed {seed}"] = train(f, slope, rate, seed)
    return {"runs": runs}
