# fails: without-the-background
from collections import Counter


def averaged_f1(y_true, y_pred, labels, average):
    if average not in ("micro", "macro", "weighted"):
        raise ValueError("average")
    if len(y_true) != len(y_pred) or not y_true:
        raise ValueError("rows")
    classes = sorted(set(y_true) | set(y_pred)) if labels is None else labels
    if not classes:
        raise ValueError("labels")
    if average == "micro":
        return sum(t == p for t, p in zip(y_true, y_pred)) / len(y_true)
    actual, guessed = Counter(y_true), Counter(y_pred)
    tp = Counter(t for t, p in zip(y_true, y_pred) if t == p)
    scores = {k: 2 * tp[k] / max(guessed[k] + actual[k], 1) for k in classes}
    weights = {k: 1 if average == "macro" else actual[k] for k in classes}
    total = sum(weights.values())
    return sum(scores[k] * weights[k] for k in classes) / total if total else 0.0
