"""ROC AUC, average precision, and precision, recall, F1 at 0.5, weighted to a prevalence."""
import numpy as np
from sklearn.metrics import average_precision_score, precision_recall_fscore_support, roc_auc_score

QUALITY, N = 1.7, 300


def make():
    runs = {}
    y = np.repeat([0, 1], N)
    for seed in range(6):
        rng = np.random.RandomState(seed)
        z = np.concatenate([rng.normal(0, 1, N), rng.normal(QUALITY, 1, N)])
        scores = 1 / (1 + np.exp(-(QUALITY * z - QUALITY**2 / 2)))
        for prevalence in (0.5, 0.1, 0.01):
            weights = np.where(y == 1, prevalence, 1 - prevalence)
            called = scores >= 0.5
            precision, recall, f1, _ = precision_recall_fscore_support(
                y, called, average="binary", sample_weight=weights)
            runs[f"seed {seed}, prevalence {prevalence}"] = {
                "auc": roc_auc_score(y, scores, sample_weight=weights),
                "averagePrecision": average_precision_score(y, scores, sample_weight=weights),
                "half": {"called": called.sum(), "precision": precision, "recall": recall, "f1": f1},
            }
    return {"runs": runs}
