"""Moments of a column with gaps by scikit-learn's imputers and regression."""
import numpy as np
from sklearn.impute import KNNImputer, SimpleImputer
from sklearn.linear_model import LinearRegression

N, R, PULL = 400, 0.7, 2.5


def rows(mechanism, seed):
    rng = np.random.RandomState(seed)
    drawn = rng.normal(size=(N, 2))
    x = drawn[:, 0]
    y = R * x + np.sqrt(1 - R * R) * drawn[:, 1]
    u = rng.random_sample(N)
    pull = {"mcar": 0 * x, "mar": x, "mnar": y}[mechanism]
    return x, y, np.argsort(-(np.log(u / (1 - u)) + PULL * pull), kind="stable")


def filled(x, y, gone, method, seed):
    keep = np.setdiff1d(np.arange(N), gone)
    if method == "drop":
        return x[keep], y[keep]
    table = np.column_stack([x, y])
    table[gone, 1] = np.nan
    if method in ("mean", "neighbours"):
        imputer = SimpleImputer() if method == "mean" else KNNImputer()
        return x, imputer.fit_transform(table)[:, 1]
    model = LinearRegression().fit(x[keep, None], y[keep])
    out = y.copy()
    out[gone] = model.predict(x[gone, None])
    if method == "noise":
        spread = np.sqrt(np.mean((y[keep] - model.predict(x[keep, None])) ** 2))
        out[gone] += np.random.RandomState(seed + 1).normal(0, spread, len(gone))
    return x, out


def make():
    runs = {}
    for mechanism in ("mcar", "mar", "mnar"):
        for method in ("drop", "mean", "neighbours", "regression", "noise"):
            for share in (20, 35, 50):
                for seed in range(2):
                    x, y, order = rows(mechanism, seed)
                    gone = np.sort(order[: round(share / 100 * N)])
                    a, b = filled(x, y, gone, method, seed)
                    runs[f"{mechanism}, {method}, {share} %, seed {seed}"] = {
                        "mean": b.mean(), "deviation": b.std(), "correlation": np.corrcoef(a, b)[0, 1]}
    return {"runs": runs}
