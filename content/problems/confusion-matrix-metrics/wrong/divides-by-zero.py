# fails: nothing-predicted
def binary_metrics(y_true, y_pred, positive):
    if len(y_true) != len(y_pred) or not y_true:
        raise ValueError("rows")
    pairs = [(t == positive, p == positive) for t, p in zip(y_true, y_pred)]
    tp, tn = pairs.count((True, True)), pairs.count((False, False))
    fp, fn = pairs.count((False, True)), pairs.count((True, False))
    precision, recall = tp / (tp + fp), tp / (tp + fn)
    return {
        "tp": tp,
        "fp": fp,
        "fn": fn,
        "tn": tn,
        "accuracy": (tp + tn) / len(pairs),
        "precision": precision,
        "recall": recall,
        "specificity": tn / (tn + fp),
        "f1": 2 * precision * recall / (precision + recall),
    }
