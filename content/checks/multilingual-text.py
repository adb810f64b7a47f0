"""Checks the numbers of questions/multilingual-text."""

a, b = 0.99**0.3, 0.01**0.3
assert round(a / (a + b), 2) == 0.80
assert round(3.9 / 1.3, 6) == 3
assert round((10 * 92 + 2 * 60) / 12, 1) == 86.7
