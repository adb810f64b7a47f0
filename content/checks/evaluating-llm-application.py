"""Checks the numbers of questions/evaluating-llm-application."""

from math import sqrt

both_yes, both_no, only_a, only_b = 70, 10, 12, 8
n = both_yes + both_no + only_a + only_b
po = (both_yes + both_no) / n
a, b = (both_yes + only_a) / n, (both_yes + only_b) / n
pe = a * b + (1 - a) * (1 - b)
assert n == 100 and po == 0.80 and round(pe, 3) == 0.679
assert round((po - pe) / (1 - pe), 2) == 0.38
assert 0.05 < 1.96 * sqrt(0.82 * 0.18 / 200) < 0.055
