import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split


def train_and_report(X, y, positive, seed):
    """Hold-out report of a logistic regression.

    X: (n, d); y: (n,) of two values; positive: the one we look for.
    Returns a dict with confusion, accuracy, precision, recall, f1, baseline_accuracy.
    """
    raise NotImplementedError
