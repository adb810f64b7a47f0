def binary_metrics(y_true, y_pred, positive):
    """Count the four cells once; everything else is a quotient of them."""
    if len(y_true) != len(y_pred):
        raise ValueError("y_true and y_pred differ in length")
    if len(y_true) == 0:
        raise ValueError("there are no rows")
    tp = fp = fn = tn = 0
    for truth, guess in zip(y_true, y_pred):
        if guess == positive:
            if truth == positive:
                tp += 1
            else:
                fp += 1
        elif truth == positive:
            fn += 1
        else:
            tn += 1
    return {
        "tp": tp,
        "fp": fp,
        "fn": fn,
        "tn": tn,
        "accuracy": _share(tp + tn, len(y_true)),
        "precision": _share(tp, tp + fp),
        "recall": _share(tp, tp + fn),
        "specificity": _share(tn, tn + fp),
        # 2PR/(P+R) with both quotients multiplied out
        "f1": _share(2 * tp, 2 * tp + fp + fn),
    }


def _share(part, whole):
    return part / whole if whole else 0.0
