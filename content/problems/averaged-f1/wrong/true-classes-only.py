# fails: predicted-only
from collections import Counter


def averaged_f1(y_true, y_pred, labels, average):
    if average not in ("micro", "macro", "weighted"):
        raise ValueError("average")
    if len(y_true) != len(y_pred) or not y_true:
        raise ValueError("rows")
    classes = sorted(set(y_true)) if labels is None else labels
    if not classes:
        raise ValueError("labels")
    actual, guessed = Counter(y_true), Counter(y_pred)
    tp = Counter(t for t, p in zip(y_true, y_pred) if t == p)

    def f1(t, g, a):
        return 2 * t / (g + a) if g + a else 0.0

    if average == "micro":
        return f1(*(sum(c[k] for k in classes) for c in (tp, guessed, actual)))
    weights = {k: 1 if average == "macro" else actual[k] for k in classes}
    total = sum(weights.values())
    return sum(w * f1(tp[k], guessed[k], actual[k]) for k, w in weights.items()) / total if total else 0.0
