"""Checks the numbers of questions/confusion-matrix."""

tp, fn, fp, tn = 80, 20, 30, 870
n = tp + fn + fp + tn
assert n == 1000 and tp + fn == 100 and fp + tn == 900
assert (tp + tn) / n == 0.95
assert round(tp / (tp + fp), 2) == 0.73
assert tp / (tp + fn) == 0.80
assert round(tn / (tn + fp), 2) == 0.97
assert (fp + tn) / n == 0.90  # accuracy of a filter that never says spam


def precision(recall, specificity, prevalence):
    hits = recall * prevalence
    return hits / (hits + (1 - specificity) * (1 - prevalence))


assert round(precision(0.8, 0.97, 0.5), 2) == 0.96
assert round(precision(0.8, 0.97, 0.01), 2) == 0.21
