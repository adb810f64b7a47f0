"""Checks the numbers of questions/data-quality."""

from math import isclose

assert (900_000 - 1_020_000) / 20_000 == -6
for true, seen in ((1.0, 0.95), (0.9, 0.86)):
    assert isclose(true * 0.95 + (1 - true) * 0.05, seen)
chance = 0.9**2 + 0.1**2
assert isclose(chance, 0.82) and round((0.92 - chance) / (1 - chance), 2) == 0.56
