"""Checks the numbers of questions/balanced-bagging."""

minority, majority = 100, 9_900
assert majority - minority == 9_800 and round(100 * minority / majority) == 1


def missed(models):
    return (1 - minority / majority) ** models


assert round(missed(50), 3) == 0.602 and round(100 * (1 - missed(50))) == 40
assert round(100 * missed(500), 1) == 0.6 and round(100 * (1 - missed(500))) == 99
