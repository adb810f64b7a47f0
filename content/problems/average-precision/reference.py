def reference(y_true, scores):
    """The mean, over the positive rows, of the precision at each one's score; counted by bisection."""
    from bisect import bisect_left

    every = sorted(float(s) for s in scores)
    positives = sorted(float(s) for s, y in zip(scores, y_true) if y == 1)
    total = 0.0
    for score in positives:
        hits = len(positives) - bisect_left(positives, score)
        total += hits / (len(every) - bisect_left(every, score))
    return total / len(positives)
