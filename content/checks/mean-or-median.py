"""Checks the numbers of questions/mean-or-median."""

from statistics import mean, median, stdev

plain, outlier = [30, 32, 35, 38, 40], [30, 32, 35, 38, 300]
assert mean(plain) == median(plain) == 35
assert mean(outlier) == 87 and median(outlier) == 35
assert round(stdev(plain), 1) == 4.1 and round(stdev(outlier)) == 119
assert round((5 * 4.8 + 20 * 4.0) / 25, 2) == 4.16
assert round((2000 * 4.6 + 20 * 4.0) / 2020, 2) == 4.59
assert 1 - 0.95**20 > 0.6  # twenty calls, one in twenty slow: most sessions meet a slow one
