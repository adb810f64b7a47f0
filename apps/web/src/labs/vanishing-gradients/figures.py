"""Norms of the gradient in deep nets on random data, by the chain rule in NumPy."""
import numpy as np

WIDTH, ROWS, CLASSES = 32, 32, 3
ACTIVATIONS = {
    "sigmoid": (lambda z: 1 / (1 + np.exp(-z)), lambda z, a: a * (1 - a)),
    "tanh": (np.tanh, lambda z, a: 1 - a**2),
    "relu": (lambda z: np.maximum(z, 0), lambda z, a: (z > 0).astype(float)),
}
STARTS = {
    "normal": lambda n_in, n_out: 0.1,
    "xavier-normal": lambda n_in, n_out: np.sqrt(2 / (n_in + n_out)),
    "he-normal": lambda n_in, n_out: np.sqrt(2 / n_in),
}


def flow(activation, start, residual, depth, seed):
    f, slope = ACTIVATIONS[activation]
    rng = np.random.RandomState(seed)
    h = rng.normal(size=(ROWS, WIDTH))
    layers = []
    for _ in range(depth):
        w = rng.normal(0, STARTS[start](WIDTH, WIDTH), size=(WIDTH, WIDTH))
        z = h @ w
        a = f(z)
        h = h + a if residual else a
        layers.append((w, slope(z, a)))
    out = rng.normal(0, STARTS[start](WIDTH, CLASSES), size=(WIDTH, CLASSES))
    logits = h @ out
    p = np.exp(logits - logits.max(1, keepdims=True))
    p /= p.sum(1, keepdims=True)
    g = (p - np.eye(CLASSES)[np.arange(ROWS) % 3]) / ROWS @ out.T
    norms = [np.linalg.norm(g)]
    for w, s in reversed(layers[1:]):
        g = (g if residual else 0) + (g * s) @ w.T
        norms.append(np.linalg.norm(g))
    return {"first": norms[-1], "last": norms[0], "ratio": norms[-1] / norms[0]}


def make():
    return {"runs": {
        f"{activation}, {start}{', residual' if residual else ''}, depth {depth}, seed {seed}":
            flow(activation, start, residual, depth, seed)
        for activation in ACTIVATIONS for start in STARTS for residual in (False, True)
        for depth in (10, 20) for seed in (0, 1)
    }}
