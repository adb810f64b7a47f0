# fails: zero-is-positive
def binary_metrics(y_true, y_pred, positive):
    if len(y_true) != len(y_pred) or not y_true:
        raise ValueError("rows")

    def is_positive(label):
        return bool(label and label == positive)  # the label 0 is false

    pairs = [(is_positive(t), is_positive(p)) for t, p in zip(y_true, y_pred)]
    tp, tn = pairs.count((True, True)), pairs.count((False, False))
    fp, fn = pairs.count((False, True)), pairs.count((True, False))

    def share(a, b):
        return a / b if b else 0.0

    return {
        "tp": tp,
        "fp": fp,
        "fn": fn,
        "tn": tn,
        "accuracy": share(tp + tn, len(pairs)),
        "precision": share(tp, tp + fp),
        "recall": share(tp, tp + fn),
        "specificity": share(tn, tn + fp),
        "f1": share(2 * tp, 2 * tp + fp + fn),
    }
