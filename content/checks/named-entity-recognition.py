"""Checks the numbers of questions/named-entity-recognition."""

p, r = 72 / 90, 72 / 100
assert p == 0.8 and r == 0.72 and round(2 * p * r / (p + r), 2) == 0.76
