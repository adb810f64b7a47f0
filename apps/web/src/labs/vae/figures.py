"""A VAE 64 -> 14 -> 2 -> 14 -> 64 on 72 digits: both terms of its loss and the draws near a code."""
import common
import numpy as np

HIDDEN, LATENT, EPOCHS, BATCH, RATE = 14, 2, 30, 18, 0.03


def layer(rng, inputs, outputs):
    return [rng.normal(0, 1 / np.sqrt(inputs), (inputs, outputs)), np.zeros(outputs)]


def encode(p, x):
    hidden = np.tanh(x @ p[0] + p[1])
    codes = hidden @ p[2] + p[3]
    return hidden, codes[:, :LATENT], codes[:, LATENT:]


def gradients(p, x, noise, beta):
    n = len(x)
    hidden, mean, log = encode(p, x)
    deviation = np.exp(log / 2)
    z = mean + deviation * noise
    inner = np.tanh(z @ p[4] + p[5])
    error = (1 / (1 + np.exp(-(inner @ p[6] + p[7]))) - x) / n
    to_inner = error @ p[6].T * (1 - inner ** 2)
    to_z = to_inner @ p[4].T
    to_codes = np.hstack([to_z + beta * mean / n,
                          to_z * noise * deviation / 2 + beta * (np.exp(log) - 1) / (2 * n)])
    to_hidden = to_codes @ p[2].T * (1 - hidden ** 2)
    pairs = ((x, to_hidden), (hidden, to_codes), (z, to_inner), (inner, error))
    return [part for a, g in pairs for part in (a.T @ g, g.sum(axis=0))]


def train(x, beta, seed):
    rng = np.random.RandomState(seed)
    sizes = ((64, HIDDEN), (HIDDEN, 2 * LATENT), (LATENT, HIDDEN), (HIDDEN, 64))
    p = [part for size in sizes for part in layer(rng, *size)]
    m, v = ([np.zeros_like(part) for part in p] for _ in range(2))
    step = 0
    for _ in range(EPOCHS):
        for rows in rng.permutation(len(x)).reshape(-1, BATCH):
            step += 1
            g = gradients(p, x[rows], rng.normal(size=(BATCH, LATENT)), beta)
            for i in range(len(p)):
                m[i] = 0.9 * m[i] + 0.1 * g[i]
                v[i] = 0.999 * v[i] + 0.001 * g[i] ** 2
                p[i] = p[i] - RATE * m[i] / (1 - 0.9 ** step) / (np.sqrt(v[i] / (1 - 0.999 ** step)) + 1e-8)
    return figures(p, x)


def figures(p, x):
    _, mean, log = encode(p, x)
    out = np.tanh(mean @ p[4] + p[5]) @ p[6] + p[7]
    draws = np.random.RandomState(1).normal(size=(400, LATENT))
    far = np.linalg.norm((draws[:, None] - mean) / np.exp(log / 2), axis=2)
    return {"reconstruction": (np.logaddexp(0, out) - x * out).sum(axis=1).mean(),
            "kl": ((mean ** 2 + np.exp(log) - log - 1) / 2).mean(axis=0),
            "covered": (far.min(axis=1) < 2).mean()}


def make():
    x, y = common.load("digits")
    x = np.concatenate([x[y == digit][:12] for digit in (0, 1, 3, 4, 6, 7)]) / 16
    return {"runs": {f"digits, beta {beta}, seed {seed}": train(x, beta, seed)
                     for beta in (0, 0.5, 1, 2, 4, 8) for seed in range(2)}}
