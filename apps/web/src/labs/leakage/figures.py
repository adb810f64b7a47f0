"""Accuracy on noise: features chosen before the split, within each fold, and on later rows."""
import numpy as np
from sklearn.feature_selection import SelectKBest, f_classif
from sklearn.model_selection import cross_val_score
from sklearn.naive_bayes import GaussianNB
from sklearn.pipeline import make_pipeline

N, CHOSEN, FOLDS, LATER = 100, 20, 5, 1000


def make():
    runs = {}
    y = np.arange(N) % 2
    for d in (200, 1000, 5000):
        for seed in range(6):
            x = np.random.RandomState(seed).normal(size=(N, d))
            select = SelectKBest(f_classif, k=CHOSEN)
            early = select.fit_transform(x, y)
            later = np.random.RandomState(seed + 10_000).normal(size=(LATER, CHOSEN))
            runs[f"{d} features, seed {seed}"] = {
                "before": cross_val_score(GaussianNB(), early, y, cv=FOLDS).mean(),
                "within": cross_val_score(make_pipeline(select, GaussianNB()), x, y, cv=FOLDS).mean(),
                "later": GaussianNB().fit(early, y).score(later, np.arange(LATER) % 2),
            }
    return {"runs": runs}
