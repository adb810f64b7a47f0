"""Checks the numbers of questions/specialist-round."""

inter, union = 5 * 10, 2 * 100 - 5 * 10
assert (inter, union) == (50, 150) and round(inter / union, 2) == 0.33
tp, fp, fn = 8, 2, 2
p, r = tp / (tp + fp), tp / (tp + fn)
assert p == r == 0.8 and abs(2 * p * r / (p + r) - 0.8) < 1e-12
