import numpy as np


def network(rng, inputs, features):
    """A pretrained layer with the statistics of its own training data."""
    return {
        "mean": np.round(rng.normal(3, 1, size=inputs), 2),
        "std": np.round(rng.uniform(0.5, 2, size=inputs), 2),
        "W": np.round(rng.normal(scale=0.7, size=(inputs, features)), 3),
        "b": np.round(rng.normal(scale=0.3, size=features), 3),
    }


def new_head(rng, features, classes, scale=0.3):
    return {
        "W": np.round(rng.normal(scale=scale, size=(features, classes)), 3),
        "b": np.round(rng.normal(scale=scale, size=classes), 3),
    }


def pictures(rng, count, inputs, classes, spread=1.0):
    """Rows that lie round another centre for each class, away from the backbone's own data."""
    centres = np.random.default_rng(inputs).normal(4, 1.5, size=(classes, inputs))
    labels = rng.integers(0, classes, size=count)
    rows = centres[labels] + rng.normal(scale=spread, size=(count, inputs))
    return (np.round(rows, 2), labels)
