"""bias², variance, training and test error of 50 refits: polynomials, trees and neighbours."""
import numpy as np
from sklearn.linear_model import LinearRegression
from sklearn.neighbors import KNeighborsRegressor
from sklearn.tree import DecisionTreeRegressor

N, NOISE, REFITS = 30, 0.3, 50
GRID = (np.arange(41) - 20) / 20
LADDERS = {
    "polynomial": range(1, 13),
    "tree": range(1, 9),
    "neighbours": [20, 16, 12, 10, 8, 6, 5, 4, 3, 2, 1],
}


def truth(x):
    return np.sin(4 * x + 0.6)


def features(x, family, level):
    return np.polynomial.chebyshev.chebvander(x, level)[:, 1:] if family == "polynomial" else x[:, None]


def learner(family, level):
    if family == "polynomial":
        return LinearRegression()
    if family == "tree":
        return DecisionTreeRegressor(max_depth=level, random_state=0)
    return KNeighborsRegressor(level)


def parts(family, level, samples, seed):
    fresh = np.random.RandomState(seed + 10_000)
    fits, train, test = [], [], []
    for x, y in samples:
        model = learner(family, level).fit(features(x, family, level), y)
        fit = model.predict(features(GRID, family, level))
        train.append(((model.predict(features(x, family, level)) - y) ** 2).mean())
        test.append(((fit - truth(GRID) - fresh.normal(0, NOISE, len(GRID))) ** 2).mean())
        fits.append(fit)
    fits = np.array(fits)
    bias2 = ((fits.mean(axis=0) - truth(GRID)) ** 2).mean()
    return [bias2, fits.var(axis=0).mean(), np.mean(train), np.mean(test)]


def make():
    runs = {}
    for seed in range(3):
        rng = np.random.RandomState(seed)
        samples = []
        for _ in range(REFITS):
            x = -1 + 2 * (np.arange(N) + rng.random_sample(N)) / N
            samples.append((x, truth(x) + rng.normal(0, NOISE, N)))
        for family, levels in LADDERS.items():
            runs[f"{family}, seed {seed}"] = [parts(family, level, samples, seed) for level in levels]
    return {"runs": runs}
