"""Checks the numbers of questions/rag-pipeline."""

from math import isclose

recall, given = 0.80, 0.90
assert isclose(recall * given, 0.72)
assert recall * 1.0 == 0.80  # upper limit with perfect generation
