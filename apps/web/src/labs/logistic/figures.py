"""Weights of logistic regression on two clouds and on two kinds of iris, at a tight optimum."""
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss

import common

N, GAP, ALONG = 80, 2.5, np.array([0.8, 0.6])


def clouds(seed):
    y = np.arange(N) % 2
    noise = np.random.RandomState(seed).normal(size=(N, 2))
    return ALONG * GAP * (y[:, None] - 0.5) + noise, y


def fit(x, y, strength):
    model = LogisticRegression(
        C=1 / strength, solver="newton-cholesky", tol=1e-12, max_iter=1000).fit(x, y)
    w1, w2 = model.coef_[0]
    return {"w1": w1, "w2": w2, "b": model.intercept_[0],
            "logLoss": log_loss(y, model.predict_proba(x))}


def make():
    fits = {}
    for strength in (0.01, 0.1, 1, 10, 100):
        for seed in range(6):
            fits[f"clouds, lambda {strength}, seed {seed}"] = fit(*clouds(seed), strength)
        x, y = common.load("iris")
        fits[f"iris, lambda {strength}"] = fit(x[y > 0][:, 2:], y[y > 0] - 1, strength)
    return {"fits": fits}
