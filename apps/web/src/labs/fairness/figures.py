"""Gaps between two groups and the value of decisions, from scikit-learn's rates, for five rules."""
import numpy as np
from sklearn.metrics import precision_score, recall_score

EACH, BASES, QUALITY = 400, (60, 35), 1.6
CUTS = np.array([(100 - i) / 100 for i in range(101)])


def group(rng, base):
    positives = round(EACH * base / 100)
    y = (np.arange(EACH) < positives).astype(int)
    z = rng.normal(size=EACH) + QUALITY * y
    odds = base / (100 - base) * np.exp(QUALITY * z - QUALITY**2 / 2)
    return y, 1 / (1 + 1 / odds)


def rates(y, score, cut):
    called = (score >= cut).astype(int)
    return {
        "selection": called.mean(),
        "tpr": recall_score(y, called),
        "fpr": recall_score(1 - y, called),
        "precision": precision_score(y, called, zero_division=0) if called.any() else np.inf,
        "value": (called * np.where(y == 1, 1, -1)).sum(),
    }


def partner(rule, a, table, i):
    if rule == "same":
        return i
    key = {"selection": "selection", "opportunity": "tpr", "alarms": "fpr", "precision": "precision"}[rule]
    return int(np.argmin([abs(b[key] - a[key]) for b in table]))


def make():
    runs = {}
    for seed in range(3):
        rng = np.random.RandomState(seed)
        a, b = (group(rng, base) for base in BASES)
        table = [rates(*b, cut) for cut in CUTS]
        for rule in ("same", "selection", "opportunity", "alarms", "precision"):
            for step in (30, 50, 70):
                one = rates(*a, CUTS[step])
                two = table[partner(rule, one, table, step)]
                runs[f"{rule}, seed {seed}, step {step}"] = {
                    **{k: abs(one[k] - two[k]) for k in ("selection", "tpr", "fpr", "precision")},
                    "value": one["value"] + two["value"]}
    return {"runs": runs}
