def reference(y_true, scores):
    """A point for each different score by counting; the area as wins among pairs, ties one half."""
    from bisect import bisect_left, bisect_right

    import numpy as np

    positives = sorted(float(s) for s, y in zip(scores, y_true) if y == 1)
    negatives = sorted(float(s) for s, y in zip(scores, y_true) if y != 1)
    levels = sorted(set(positives) | set(negatives), reverse=True)
    tpr = [(len(positives) - bisect_left(positives, t)) / len(positives) for t in levels]
    fpr = [(len(negatives) - bisect_left(negatives, t)) / len(negatives) for t in levels]
    wins = sum(bisect_left(negatives, s) + bisect_right(negatives, s) for s in positives) / 2
    return (
        np.array([0.0] + fpr),
        np.array([0.0] + tpr),
        wins / (len(positives) * len(negatives)),
    )
