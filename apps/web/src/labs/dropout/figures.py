"""Outputs of a layer with dropout: 200 masks, and all 2^8 masks weighed by their probability."""
import itertools

import numpy as np

UNITS, PASSES = 8, 200


def make():
    runs = {}
    masks = np.array(list(itertools.product((0, 1), repeat=UNITS)))
    for rate in (0.2, 0.5, 0.8):
        for title, factor in (("plain", 1), ("rescaled", 1 / (1 - rate))):
            for seed in range(3):
                rng = np.random.RandomState(seed)
                parts = (2 + 0.5 * rng.normal(size=UNITS)) * rng.random_sample(UNITS) / UNITS
                drawn = factor * (rng.random_sample((PASSES, UNITS)) >= rate) @ parts
                every = factor * masks @ parts
                chance = np.where(masks, 1 - rate, rate).prod(axis=1)
                mean = every @ chance
                runs[f"p {rate}, {title}, seed {seed}"] = {
                    "mean": drawn.mean(), "deviation": drawn.std(), "evaluated": parts.sum(),
                    "expected": mean, "spread": np.sqrt((every - mean) ** 2 @ chance)}
    return {"runs": runs}
