"""Checks the numbers of questions/proxy-attributes."""

assert round(0.30 / 0.80, 3) == 0.375
