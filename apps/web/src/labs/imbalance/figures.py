"""Logistic regression on a rare class: five remedies on new rows, and SMOTE in both orders."""
import imblearn
import numpy as np
from imblearn.over_sampling import SMOTE, RandomOverSampler
from imblearn.pipeline import make_pipeline
from imblearn.under_sampling import RandomUnderSampler
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, f1_score, precision_score, recall_score
from sklearn.model_selection import cross_val_predict

N, NEW, RATIO, GAP, ALONG = 400, 2000, 0.1, 1.75, np.array([0.8, 0.6])


def rows(n, seed):
    y = (np.arange(n) < round(n * RATIO)).astype(int)
    return ALONG * GAP * y[:, None] + np.random.RandomState(seed).normal(size=(n, 2)), y


def model(**options):
    return LogisticRegression(solver="newton-cholesky", tol=1e-12, max_iter=1000, **options)


def make():
    runs, folds = {}, {}
    for seed in range(4):
        x, y = rows(N, seed)
        new, truth = rows(NEW, seed + 10_000)
        remedies = {
            "none": (model(), None), "weights": (model(class_weight="balanced"), None),
            "over": (model(), RandomOverSampler(random_state=seed)),
            "smote": (model(), SMOTE(random_state=seed)),
            "under": (model(), RandomUnderSampler(random_state=seed))}
        for name, (fit, sampler) in remedies.items():
            fit.fit(*(sampler.fit_resample(x, y) if sampler else (x, y)))
            called = fit.predict(new)
            runs[f"{name}, seed {seed}"] = {
                "precision": precision_score(truth, called), "recall": recall_score(truth, called),
                "f1": f1_score(truth, called),
                "ap": average_precision_score(truth, fit.predict_proba(new)[:, 1])}
        grown, labels = SMOTE(random_state=seed).fit_resample(x, y)
        pipeline = make_pipeline(SMOTE(random_state=seed), model())
        folds[f"seed {seed}"] = {
            "before": f1_score(labels, cross_val_predict(model(), grown, labels, cv=5)),
            "within": f1_score(y, cross_val_predict(pipeline, x, y, cv=5))}
    return {"imbalanced-learn": imblearn.__version__, "runs": runs, "folds": folds}
