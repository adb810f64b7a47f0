"""Checks the numbers of questions/ocr-pipeline."""

assert round(0.99**10, 2) == 0.90 and round(0.95**3, 2) == 0.86
assert 0.50 / 20 == 0.025
