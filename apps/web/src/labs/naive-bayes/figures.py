"""Posterior of one mail, log loss and accuracy on later ones: BernoulliNB with copied columns."""
import numpy as np
from sklearn.metrics import accuracy_score, log_loss
from sklearn.naive_bayes import BernoulliNB

RATES = np.array([[0.6, 0.1], [0.5, 0.12], [0.35, 0.02], [0.1, 0.5], [0.15, 0.3], [0.05, 0.35]])
N, SHARE, MAIL = 40, 0.4, np.array([[1, 0, 0, 1, 0, 0]])


def mails(seed, n):
    y = (np.arange(n) < round(n * SHARE)).astype(int)
    rates = np.where(y[:, None] == 1, RATES[:, 0], RATES[:, 1])
    return (np.random.RandomState(seed).random_sample((n, len(RATES))) < rates).astype(int), y


def columns(x, copies):
    return np.hstack([np.repeat(x[:, :1], copies, axis=1), x[:, 1:]])


def make():
    runs = {}
    for seed in range(3):
        (x, y), (later, truth) = mails(seed, N), mails(seed + 40_000, 1000)
        for copies in (1, 2, 4, 8):
            for alpha in (0.1, 1):
                model = BernoulliNB(alpha=alpha).fit(columns(x, copies), y)
                said = model.predict_proba(columns(later, copies))
                runs[f"{copies} copies, alpha {alpha}, seed {seed}"] = {
                    "posterior": model.predict_proba(columns(MAIL, copies))[0, 1],
                    "logLoss": log_loss(truth, said, eps=np.finfo(float).eps),
                    "accuracy": accuracy_score(truth, said.argmax(1))}
    return {"runs": runs}
