"""Checks the numbers of questions/bert-contextual."""

from math import ceil

assert round(0.15 * 512) == 77 and round(0.15 * 512 * 0.8) == 61
assert ceil((3000 - 64) / (512 - 64)) == 7
