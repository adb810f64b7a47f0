from collections import Counter


def averaged_f1(y_true, y_pred, labels, average):
    """Three counters give the counts of all classes in one pass."""
    if average not in ("micro", "macro", "weighted"):
        raise ValueError(f"unknown average {average!r}")
    if len(y_true) != len(y_pred) or len(y_true) == 0:
        raise ValueError("y_true and y_pred must have the same length, and not be empty")
    classes = set(y_true) | set(y_pred) if labels is None else labels
    if len(classes) == 0:
        raise ValueError("there are no labels to average over")

    support, predicted = Counter(y_true), Counter(y_pred)
    hits = Counter(truth for truth, guess in zip(y_true, y_pred) if truth == guess)
    if average == "micro":
        return _f1(
            sum(hits[c] for c in classes),
            sum(predicted[c] for c in classes),
            sum(support[c] for c in classes),
        )
    scores = {c: _f1(hits[c], predicted[c], support[c]) for c in classes}
    if average == "macro":
        return sum(scores.values()) / len(scores)
    total = sum(support[c] for c in classes)
    return sum(support[c] * scores[c] for c in classes) / total if total else 0.0


def _f1(tp, predicted, actual):
    """2 tp / (2 tp + fp + fn), since tp + fp is all predicted and tp + fn all actual rows."""
    return 2 * tp / (predicted + actual) if predicted + actual else 0.0
