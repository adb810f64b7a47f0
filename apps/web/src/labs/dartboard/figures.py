"""Darts around an aim: squared distance of the mean dart, spread around it, and both together."""
import numpy as np


def make():
    runs = {}
    for bias in (0, 1, 2, 4):
        for spread in (0.5, 1, 3):
            for seed in range(3):
                noise = np.random.RandomState(seed).normal(size=(40, 2))
                darts = bias / np.sqrt(2) + spread * noise
                mean = darts.mean(axis=0)
                runs[f"bias {bias}, spread {spread}, seed {seed}"] = {
                    "bias2": mean @ mean, "variance": darts.var(axis=0).sum(),
                    "error": (np.linalg.norm(darts, axis=1) ** 2).mean()}
    return {"runs": runs}
