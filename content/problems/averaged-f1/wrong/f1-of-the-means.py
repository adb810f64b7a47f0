# fails: macro
def averaged_f1(y_true, y_pred, labels, average):
    if average not in ("micro", "macro", "weighted"):
        raise ValueError("average")
    if len(y_true) != len(y_pred) or not y_true:
        raise ValueError("rows")
    classes = sorted(set(y_true) | set(y_pred)) if labels is None else labels
    if not classes:
        raise ValueError("labels")
    tp = [sum(t == p == c for t, p in zip(y_true, y_pred)) for c in classes]
    guessed = [sum(p == c for p in y_pred) for c in classes]
    actual = [sum(t == c for t in y_true) for c in classes]

    def f1(p, r):
        return 2 * p * r / (p + r) if p + r else 0.0

    if average == "micro":
        return f1(sum(tp) / max(sum(guessed), 1), sum(tp) / max(sum(actual), 1))
    weights = [1] * len(classes) if average == "macro" else actual
    total = sum(weights)
    if not total:
        return 0.0
    precision = sum(w * t / max(g, 1) for w, t, g in zip(weights, tp, guessed)) / total
    recall = sum(w * t / max(a, 1) for w, t, a in zip(weights, tp, actual)) / total
    return f1(precision, recall)
