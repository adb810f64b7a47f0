"""k nearest neighbours on two moons, and in five folds of breast-cancer, scaled and not."""
from sklearn.datasets import make_moons
from sklearn.model_selection import cross_val_score
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

import common


def make():
    moons, folds = {}, {}
    for k in (1, 5, 15, 51):
        for seed in range(4):
            x, y = make_moons(200, noise=0.35, random_state=seed)
            new, truth = make_moons(400, noise=0.35, random_state=seed + 10_000)
            model = KNeighborsClassifier(k).fit(x, y)
            moons[f"k {k}, seed {seed}"] = {"train": model.score(x, y), "test": model.score(new, truth)}
    x, y = common.load("breast_cancer")
    for k in (1, 3, 5, 7, 9, 11, 15, 21, 31, 51):
        model = KNeighborsClassifier(k)
        folds[f"k {k}"] = cross_val_score(model, x, y, cv=5).mean()
        folds[f"k {k}, scaled"] = cross_val_score(make_pipeline(StandardScaler(), model), x, y, cv=5).mean()
    return {"moons": moons, "folds": folds}
