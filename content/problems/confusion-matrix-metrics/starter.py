def binary_metrics(y_true, y_pred, positive):
    """Counts and metrics of a binary classification.

    y_true, y_pred: lists of labels of equal length; positive: the label that counts as positive.
    Returns a dict with tp, fp, fn, tn, accuracy, precision, recall, specificity and f1.
    ValueError for empty lists or different lengths; 0.0 where a denominator is zero.
    """
    raise NotImplementedError
