def is_a_curve(args, result):
    """Monotone from (0, 0) to (1, 1), one point for each score, and the area by ranks."""
    import numpy as np

    y_true, scores = args
    fpr, tpr, auc = result
    points = len(np.unique(scores)) + 1
    if len(fpr) != points or len(tpr) != points:
        return f"there are {len(fpr)} and {len(tpr)} values for {points} points"
    if (fpr[0], tpr[0], fpr[-1], tpr[-1]) != (0, 0, 1, 1):
        return "the curve does not run from (0, 0) to (1, 1)"
    if (np.diff(fpr) < 0).any() or (np.diff(tpr) < 0).any():
        return "the curve runs backwards"
    _, place, counts = np.unique(scores, return_inverse=True, return_counts=True)
    middle = counts.cumsum() - (counts - 1) / 2  # mean rank of each tie
    positives = int((y_true == 1).sum())
    ranks = middle[place][y_true == 1].sum() - positives * (positives + 1) / 2
    by_ranks = ranks / (positives * (len(y_true) - positives))
    return abs(auc - by_ranks) < 1e-9 or f"the ranks give an area of {by_ranks}"
