"""Attention of random vectors with SciPy's softmax."""
import numpy as np
from scipy.special import softmax

N = 5


def make():
    runs = {}
    for d in (4, 16, 64):
        for seed in range(2):
            q, k, v = np.random.RandomState(seed).normal(size=(3, N, d))
            scores = q @ k.T
            for scaled in (True, False):
                for causal in (True, False):
                    seen = scores / (np.sqrt(d) if scaled else 1)
                    if causal:
                        seen = np.where(np.tri(N, dtype=bool), seen, -np.inf)
                    weights = softmax(seen, axis=1)
                    name = f"d = {d}{', scaled' if scaled else ''}{', causal' if causal else ''}, seed {seed}"
                    runs[name] = {
                        "weights": weights.round(11), "mix": (weights @ v)[:, :2].round(11), "spread": scores.std()}
    return {"runs": runs}
