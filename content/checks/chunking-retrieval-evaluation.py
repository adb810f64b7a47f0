"""Checks the numbers of questions/chunking-retrieval-evaluation."""

from math import ceil, isclose, sqrt

assert 1 + ceil((2000 - 400) / (400 - 50)) == 6
ranks = [1, 3, None]
recall = sum(r is not None and r <= 5 for r in ranks) / len(ranks)
mrr = sum(1 / r for r in ranks if r) / len(ranks)
assert round(recall, 2) == 0.67 and round(mrr, 2) == 0.44 and isclose(mrr, 4 / 9)
half = 1.96 * sqrt(0.75 * 0.25 / 150)
assert 0.065 < half < 0.075
