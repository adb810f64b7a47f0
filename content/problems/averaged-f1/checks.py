def equals_accuracy(args, result):
    """Over all classes of a single-label problem the micro average is the accuracy."""
    y_true, y_pred, _, _ = args
    accuracy = sum(a == b for a, b in zip(y_true, y_pred)) / len(y_true)
    return abs(result - accuracy) < 1e-12 or f"micro F1 is {result}, accuracy is {accuracy}"
