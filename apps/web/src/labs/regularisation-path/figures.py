"""Coefficients, R² and five-fold error of elastic nets and ridge on the standardised diabetes data."""
import numpy as np
from sklearn.linear_model import ElasticNet, Ridge
from sklearn.model_selection import KFold

import common

STRENGTHS = 50


def fit(x, y, alpha, mix):
    if mix == 0:
        return Ridge(alpha=alpha * len(y)).fit(x, y)
    return ElasticNet(alpha=alpha, l1_ratio=mix, tol=1e-13, max_iter=1_000_000).fit(x, y)


def make():
    x, y = common.load("diabetes")
    x = (x - x.mean(0)) / x.std(0)
    y = (y - y.mean()) / y.std()
    most = np.abs(x.T @ y).max() / len(y)
    runs = {}
    for mix in (1, 0.5, 0):
        top = min(100, most * (1 + 1e-9) / max(mix, 1e-9))
        for strength in (5, 10, 15, 20, 25, 30, 40):
            alpha = top * 10 ** (-3 * strength / (STRENGTHS - 1))
            found = fit(x, y, alpha, mix)
            errors = [
                ((y[test] - fit(x[train], y[train], alpha, mix).predict(x[test])) ** 2).mean()
                for train, test in KFold(5).split(x)
            ]
            runs[f"mix {mix}, strength {strength}"] = {
                "alpha": alpha, "coef": np.round(found.coef_, 10),
                "r2": found.score(x, y), "error": np.mean(errors)}
    return {"runs": runs}
