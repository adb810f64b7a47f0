"""Checks the numbers of questions/sensitivity-specificity."""

from math import isclose

sens, spec = 0.95, 0.90


def table(n, ill):
    tp = sens * ill
    tn = spec * (n - ill)
    return tp, ill - tp, n - ill - tn, tn


tp, fn, fp, tn = table(1000, 20)
assert all(isclose(a, b) for a, b in zip((tp, fn, fp, tn), (19, 1, 98, 882)))
assert round(100 * tp / (tp + fp)) == 16 and round(100 * tn / (tn + fn), 1) == 99.9
tp, fn, fp, tn = table(1000, 300)
assert isclose(tp, 285) and isclose(tp + fp, 355) and round(100 * tp / (tp + fp)) == 80
assert isclose(sens + spec - 1, 0.85)
lr = sens / (1 - spec)
assert isclose(lr, 9.5) and round((1 - sens) / spec, 3) == 0.056
odds = 0.02 / 0.98
assert round(odds, 4) == 0.0204 and round(odds * lr, 3) == 0.194
assert round(100 * odds * lr / (1 + odds * lr)) == 16
twice = odds * lr**2
assert round(twice, 2) == 1.84 and round(100 * twice / (1 + twice)) == 65
