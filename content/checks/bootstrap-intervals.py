"""Checks the numbers of questions/bootstrap-intervals."""

from math import comb, exp

data, n = [3, 4, 6, 7, 9, 14, 30], 7
# The median of a resample is at most the k-th value if at least 4 of 7 draws are.
at_most = lambda k: sum(comb(n, j) * (k / n) ** j * (1 - k / n) ** (n - j) for j in range(4, n + 1))
chance = [at_most(k) - at_most(k - 1) for k in range(1, n + 1)]
assert [round(100 * c) for c in chance] == [1, 10, 24, 31, 24, 10, 1]
low = next(x for x, k in zip(data, range(1, n + 1)) if at_most(k) >= 0.025)
high = next(x for x, k in zip(data, range(1, n + 1)) if at_most(k) >= 0.975)
assert (low, high) == (4, 14)
assert round(1 - exp(-1), 2) == 0.63 and round(1 - (1 - 1 / 1000) ** 1000, 2) == 0.63
