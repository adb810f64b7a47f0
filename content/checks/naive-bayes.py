"""Checks the worked example of questions/naive-bayes."""

from math import isclose

spam, good = 0.2 * 0.5 * 0.1, 0.8 * 0.05 * 0.4
assert isclose(spam, 0.010) and isclose(good, 0.016)
assert round(spam / (spam + good), 2) == 0.38
spam, good = 0.2 * 0.5, 0.8 * 0.05
assert isclose(spam, 0.10) and isclose(spam + good, 0.14) and round(spam / (spam + good), 2) == 0.71
assert 4 / 5 == 0.8 and round(16 / 17, 2) == 0.94
