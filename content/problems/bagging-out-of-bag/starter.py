import numpy as np


def bagged_predict(fit, X, y, samples, X_new):
    """Majority votes of models trained on given bootstrap samples.

    fit(rows, labels) returns a function rows -> labels; samples: (B, s) row numbers.
    Returns {"labels": (m,), "oob_labels": (n,), "oob_accuracy": float}.
    """
    raise NotImplementedError
