"""Lines of least squares, what one point does to them, and tests of their residuals."""
import numpy as np
from scipy import stats
from sklearn.linear_model import LinearRegression

N = 40


def points(kind, seed):
    rng = np.random.RandomState(seed)
    x = 10 * (np.arange(N) + 0.5) / N
    one, scale = rng.normal(size=N), rng.normal(size=N)
    waves, wave = [], 0.0
    for value in one:
        wave = 0.85 * wave + np.sqrt(1 - 0.85 ** 2) * value
        waves.append(wave)
    error = {"fine": one, "waves": np.array(waves), "bend": one + 0.14 * (x - 5) ** 2,
             "fan": one * (0.1 + 1.8 * x / 10), "tails": one / np.maximum(0.15, np.abs(scale))}[kind]
    return x, 2 + 0.8 * x + error


def make():
    runs = {}
    for kind in ("fine", "bend", "fan", "tails", "waves"):
        for title, more in (("with the point", True), ("without", False)):
            for seed in range(3):
                x, y = points(kind, seed)
                if more:
                    x, y = np.append(x, 16.0), np.append(y, 4.0)
                runs[f"{kind}, {title}, seed {seed}"] = figures(x, y)
    return {"runs": runs}


def figures(x, y):
    column = x[:, None]
    model = LinearRegression().fit(column, y)
    e = y - model.predict(column)
    design = np.column_stack([np.ones_like(x), x])
    h = np.diag(design @ np.linalg.pinv(design))
    s2 = e @ e / (len(x) - 2)
    cook = e ** 2 * h / (2 * s2 * (1 - h) ** 2)
    rest = np.arange(len(x)) != cook.argmax()
    bent = np.column_stack([x, x ** 2])
    tests = {"bend": LinearRegression().fit(bent, e).score(bent, e),
             "spread": LinearRegression().fit(column, e ** 2).score(column, e ** 2)}
    return {"slope": model.coef_[0], "r2": model.score(column, y), "cook": cook.max(),
            "without": LinearRegression().fit(column[rest], y[rest]).coef_[0],
            **{name: stats.chi2.sf(len(x) * r2, 1) for name, r2 in tests.items()},
            "normal": stats.jarque_bera(e).pvalue,
            "watson": (np.diff(e) ** 2).sum() / (e @ e)}
