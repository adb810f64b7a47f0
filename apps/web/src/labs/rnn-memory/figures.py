"""States and gradients of a recurrent unit over 30 steps, by the chain rule in NumPy."""
import numpy as np
from scipy.special import expit

LENGTH, NOISE, INPUT, OPENS, GATE = 30, 0.1, 1.5, 8, -4


def sequence(seed):
    rng = np.random.RandomState(seed)
    signal = -1 if rng.random_sample() < 0.5 else 1
    return np.concatenate([[signal], rng.normal(0, NOISE, LENGTH - 1)])


def rnn(x, w):
    h, kept, factors = 0.0, [], []
    for value in x:
        h = np.tanh(INPUT * value + w * h)
        kept.append(h)
        factors.append(w * (1 - h * h))
    return kept, factors


def lstm(x, forget):
    c, kept, factors = 0.0, [], []
    for value in x:
        f = expit(forget)
        c = f * c + expit(GATE + OPENS * abs(value)) * np.tanh(INPUT * value)
        kept.append(c)
        factors.append(f)
    return kept, factors


def summary(kept, factors):
    lags = np.cumprod([1, *factors[:0:-1]])
    lost = np.nonzero(lags <= 1e-3)[0]
    return {"last": kept[-1], "gradient": lags[-1], "reach": int(lost[0] if len(lost) else LENGTH) - 1}


def make():
    runs = {}
    for seed in range(3):
        x = sequence(seed)
        for w in ("0.5", "0.7", "0.9", "1", "1.2"):
            runs[f"rnn, w = {w}, seed {seed}"] = summary(*rnn(x, float(w)))
        for forget in ("0", "1", "3", "5"):
            runs[f"lstm, forget {forget}, seed {seed}"] = summary(*lstm(x, float(forget)))
    return {"runs": runs}
