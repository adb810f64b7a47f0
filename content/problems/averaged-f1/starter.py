def averaged_f1(y_true, y_pred, labels, average):
    """F1 of several classes in one number.

    y_true, y_pred: lists of labels; labels: the classes to average over, None for all that occur.
    average: "micro", "macro" or "weighted".
    ValueError for other averages, empty lists, different lengths or no labels.
    """
    raise NotImplementedError
