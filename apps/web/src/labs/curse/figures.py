"""Distances from a query to 200 points in ever more columns, and the inscribed ball by SciPy."""
import numpy as np
from scipy.spatial.distance import cdist
from scipy.special import gammaln

N = 200


def rows(spread, d, seed):
    rng = np.random.RandomState(seed + d)
    if spread == "cube":
        return rng.random_sample((N + 1, d))
    if spread == "normal":
        return rng.normal(size=(N + 1, d))
    axes = rng.normal(size=(2, d))
    return rng.normal(size=(N + 1, 2)) @ axes


def make():
    runs, balls = {}, {}
    for spread in ("cube", "normal", "plane"):
        for name, metric in (("euclidean", "euclidean"), ("manhattan", "cityblock"), ("largest", "chebyshev")):
            for d in (1, 2, 10, 100, 1000):
                for seed in range(2 if spread == "cube" else 1):
                    x = rows(spread, d, seed)
                    far = cdist(x[:1], x[1:], metric)[0]
                    runs[f"{spread}, {name}, d {d}, seed {seed}"] = {
                        "low": far.min(), "high": far.max(), "contrast": (far.max() - far.min()) / far.min()}
    for d in (1, 2, 3, 5, 10, 20, 50, 100):
        balls[f"d {d}"] = np.exp(d / 2 * np.log(np.pi) - d * np.log(2) - gammaln(d / 2 + 1))
    return {"runs": runs, "balls": balls}
