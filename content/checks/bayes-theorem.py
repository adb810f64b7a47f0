"""Checks the numbers of questions/bayes-theorem."""

from math import isclose


def posterior(prior, sensitivity, false_alarms):
    hits = sensitivity * prior
    return hits / (hits + false_alarms * (1 - prior))


ill, healthy = 100, 9_900
assert 0.9 * ill == 90 and isclose(0.05 * healthy, 495) and healthy - 495 == 9_405
assert round(90 / 585, 3) == 0.154 and isclose(posterior(0.01, 0.9, 0.05), 90 / 585)

ratio = 0.9 / 0.05
odds = 1 / 99 * ratio
assert isclose(ratio, 18) and round(odds, 2) == 0.18 and isclose(odds / (1 + odds), 90 / 585)
twice = odds * ratio
assert round(twice, 2) == 3.27 and round(100 * twice / (1 + twice)) == 77

# The same test with a prior of one half.
assert round(100 * posterior(0.5, 0.9, 0.05)) == 95

# Prior shift: 0.9 from a balanced training set, 1 % in production.
shifted = 0.9 / 0.1 / 99
assert round(shifted, 3) == 0.091 and round(100 * shifted / (1 + shifted)) == 8

# Beta(1, 1) and 2 heads of 10.
assert (1 + 2) / (1 + 2 + 1 + 8) == 0.25
