# fails: positive-never-occurs
def binary_metrics(y_true, y_pred, positive):
    if len(y_true) != len(y_pred) or not y_true:
        raise ValueError("rows")
    pairs = list(zip(y_true, y_pred))
    tp = sum(t == p == positive for t, p in pairs)
    fp = sum(p == positive != t for t, p in pairs)
    fn = sum(t == positive != p for t, p in pairs)
    tn = sum(t == p != positive for t, p in pairs)  # a wrong negative label is lost

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
