"""Forest and boosting on two moons after 40 and 50 trees, and in five folds of breast-cancer."""
from sklearn.datasets import make_moons
from sklearn.ensemble import GradientBoostingClassifier, RandomForestClassifier
from sklearn.metrics import brier_score_loss
from sklearn.model_selection import cross_val_score
from sklearn.tree import DecisionTreeClassifier

import common

N, TESTED, NOISE, TREES, DEPTH, RATE, FOREST_DEPTH = 120, 400, 0.35, 50, 3, 0.3, 16


def make():
    runs = {}
    for seed in range(6):
        x, y = make_moons(N, noise=NOISE, random_state=seed)
        new, truth = make_moons(TESTED, noise=NOISE, random_state=seed + 10_000)
        boosting = GradientBoostingClassifier(
            n_estimators=TREES, max_depth=DEPTH, learning_rate=RATE, random_state=seed).fit(x, y)
        losses = [brier_score_loss(truth, p[:, 1]) for p in boosting.staged_predict_proba(new)]
        for trees in (40, TREES):
            forest = RandomForestClassifier(
                trees, max_depth=FOREST_DEPTH, oob_score=True, random_state=seed).fit(x, y)
            runs[f"seed {seed}, {trees} trees"] = {
                "forest": brier_score_loss(truth, forest.predict_proba(new)[:, 1]),
                "oob": 1 - forest.oob_score_, "best": losses.index(min(losses)) + 1,
                # Later residuals are so small that rounding chooses among equal splits.
                **({"boosting": losses[trees - 1]} if trees == 40 else {})}
    x, y = common.load("breast_cancer")
    folds = {}
    for seed in range(2):
        score = lambda kind: cross_val_score(kind(random_state=seed), x, y, cv=5).mean()
        folds[f"seed {seed}"] = {
            "tree": score(DecisionTreeClassifier), "forest": score(RandomForestClassifier),
            "boosting": score(GradientBoostingClassifier)}
    return {"runs": runs, "folds": folds}
