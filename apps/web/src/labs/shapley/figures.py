"""Shapley values as the solution of a weighted least-squares problem, and LIME's ridge regression."""
from itertools import product
from math import comb

import numpy as np
from sklearn.linear_model import Ridge

MODELS = {
    "both": lambda x: ((x[:, 0] > 0) & (x[:, 1] > 0)).astype(float),
    "either": lambda x: ((x[:, 0] > 0) | (x[:, 1] > 0)).astype(float),
    "sum": lambda x: 0.5 + 0.2 * x[:, 0] + 0.1 * x[:, 1] - 0.15 * x[:, 2],
    "wave": lambda x: 0.5 + 0.25 * np.sin(3 * x[:, 0]) + 0.15 * x[:, 0] - 0.1 * x[:, 1] * x[:, 2],
}
POINT, WIDTH = np.ones(3), 0.6


def shapley(model, background):
    """Kernel SHAP over all coalitions, the sum of the values held exactly."""
    sets = np.array(list(product([0, 1], repeat=3)))
    worth = np.array([model(np.where(s, POINT, background)).mean() for s in sets])
    base, gain = worth[0], worth[-1] - worth[0]
    inner = sets[1:-1]
    weights = np.array([2 / (comb(3, s.sum()) * s.sum() * (3 - s.sum())) for s in inner])
    a = inner[:, :2] - inner[:, 2:]
    b = worth[1:-1] - base - inner[:, 2] * gain
    root = np.sqrt(weights)
    first = np.linalg.lstsq(a * root[:, None], b * root, rcond=None)[0]
    return base, np.round([*first, gain - first.sum()], 12) + 0.0


def lime(model, seed):
    z = np.random.RandomState(seed).normal(size=(600, 3))
    weights = np.exp(-(z**2).sum(1) / WIDTH**2)
    return Ridge(alpha=0.01).fit(z, model(POINT + z), sample_weight=weights).coef_


def make():
    runs = {}
    for name, model in MODELS.items():
        for seed in range(3):
            people = np.random.RandomState(seed).normal(size=(60, 3))
            for kind, background in (("one", -np.ones((1, 3))), ("many", people)):
                base, phi = shapley(model, background)
                runs[f"{name}, {kind}, seed {seed}"] = {
                    "phi": phi, "base": base, "lime": lime(model, seed)}
    return {"runs": runs}
