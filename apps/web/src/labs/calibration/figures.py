"""Calibration error, Brier score, log loss and AUC of raw, Platt and isotonic probabilities."""
import numpy as np
from scipy.special import expit
from sklearn.isotonic import IsotonicRegression
from sklearn.metrics import brier_score_loss, log_loss, roc_auc_score

N, BINS = 800, 10


def rows(rng, sure):
    log = -0.5 + 1.5 * rng.normal(size=N)
    y = (rng.random_sample(N) < expit(log)).astype(int)
    return y, sure * log


def platt(score, y, asked):
    """The optimum of Platt's likelihood by Newton's method; scikit-learn stops a little before it."""
    a, b = -1.0, 0.0
    plus, minus = y.sum(), (1 - y).sum()
    target = np.where(y == 1, (plus + 1) / (plus + 2), 1 / (minus + 2))
    f = np.column_stack([score, np.ones(len(score))])
    for _ in range(200):
        p = expit(-(a * score + b))
        step = np.linalg.solve(f.T @ (f * (p * (1 - p))[:, None]), f.T @ (target - p))
        a, b = a - 0.5 * step[0], b - 0.5 * step[1]
    return expit(-(a * asked + b))


def error(y, p):
    bins = np.clip(np.ceil(p * BINS).astype(int) - 1, 0, BINS - 1)
    return sum(abs((p[bins == k] - y[bins == k]).sum()) for k in range(BINS)) / len(y)


def make():
    runs = {}
    for seed in range(3):
        for sure in (0.5, 1, 2.5):
            rng = np.random.RandomState(seed)
            (y0, s0), (y, s) = rows(rng, sure), rows(rng, sure)
            said = {
                "none": expit(s),
                "platt": platt(s0, y0, s),
                "isotonic": IsotonicRegression(out_of_bounds="clip").fit(s0, y0).predict(s),
            }
            for method, p in said.items():
                runs[f"{method}, log-odds times {sure}, seed {seed}"] = {
                    "error": error(y, p), "brier": brier_score_loss(y, p),
                    "auc": roc_auc_score(y, p), "logLoss": log_loss(y, p, eps=np.finfo(float).eps)}
    return {"runs": runs}
