"""Cells of the confusion matrix where the highest scores are called positive, and their metrics."""
import numpy as np
from sklearn.metrics import f1_score, precision_score, recall_score

N, APART = 40, 2.2


def make():
    runs = {}
    for name, share in (("spam", 0.4), ("suspect", 0.1), ("tumour", 0.2)):
        for seed in range(3):
            truth = (np.arange(N) < round(N * share)).astype(int)
            score = np.where(truth == 1, APART / 2, -APART / 2) + np.random.RandomState(seed).normal(size=N)
            for called in (5, 20, 35):
                says = np.zeros(N, int)
                says[np.argsort(-score)[:called]] = 1
                runs[f"{name}, {called} called, seed {seed}"] = {
                    "precision": precision_score(truth, says), "recall": recall_score(truth, says),
                    "f1": f1_score(truth, says), "specificity": recall_score(truth, says, pos_label=0)}
    return {"runs": runs}
