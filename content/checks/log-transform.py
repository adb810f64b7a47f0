"""Checks the numbers of questions/log-transform."""

from math import exp, log

values = [1, 10, 100]
assert sum(values) / 3 == 37 and round(exp(sum(map(log, values)) / 3), 9) == 10
assert round(100 * (exp(0.08) - 1), 1) == 8.3 and round(100 * (exp(0.7) - 1)) == 101
assert round(5 * log(1.01), 2) == 0.05 and round(100 * (1.01**0.5 - 1), 1) == 0.5
assert round(100 * (exp(0.5) - 1)) == 65
