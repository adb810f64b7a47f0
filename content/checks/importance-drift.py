"""Checks the numbers of questions/importance-drift."""

from statistics import mean, stdev

before = [0.021, 0.018, 0.024]
assert round(mean(before), 3) == 0.021 and round(stdev(before), 3) == 0.003
assert round((0.048 - mean(before)) / stdev(before)) == 9
