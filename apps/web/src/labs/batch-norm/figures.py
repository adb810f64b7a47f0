"""Batch normalisation in NumPy: statistics of batches, running ones, and both modes."""
import numpy as np

BATCHES, CENTER, SPREAD, MOMENTUM, EPSILON = 40, 3, 2, 0.1, 1e-5


def make():
    runs = {}
    for size in (2, 4, 32):
        for seed in range(3):
            x = np.random.RandomState(seed).normal(CENTER, SPREAD, (BATCHES, size))
            mean, variance = 0, 1
            for batch, values in enumerate(x, 1):
                mean += MOMENTUM * (values.mean() - mean)
                variance += MOMENTUM * (values.var(ddof=1) - variance)
                if batch in (1, 5, 20, 40):
                    train = (values - values.mean()) / np.sqrt(values.var() + EPSILON)
                    later = (values - mean) / np.sqrt(variance + EPSILON)
                    runs[f"size {size}, seed {seed}, batch {batch}"] = {
                        "mean": values.mean(), "variance": values.var(), "runningMean": mean,
                        "runningVariance": variance, "gap": np.abs(train - later).max()}
    return {"runs": runs}
