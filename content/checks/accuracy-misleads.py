"""Checks the numbers of questions/accuracy-misleads."""

from math import sqrt

tp, fn, fp = 8, 2, 22
n = 1000
tn = n - tp - fn - fp
assert tn == 968
accuracy = (tp + tn) / n
assert accuracy == 0.976 and 990 / n == 0.99 > accuracy
specificity = tn / (tn + fp)
assert round(specificity, 3) == 0.978 and round((0.8 + specificity) / 2, 2) == 0.89
mcc = (tp * tn - fp * fn) / sqrt((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn))
assert round(mcc, 2) == 0.45
expected = ((tp + fp) * (tp + fn) + (tn + fn) * (tn + fp)) / n**2
assert round((accuracy - expected) / (1 - expected), 2) == 0.39
assert round(100 * sqrt(accuracy * (1 - accuracy) / n), 1) == 0.5

for p in (0.91, 0.92):
    assert round(100 * sqrt(p * (1 - p) / 1000), 1) == 0.9
assert (60 - 50) / 1000 == 0.01 and round((60 - 50) ** 2 / (60 + 50), 1) == 0.9
