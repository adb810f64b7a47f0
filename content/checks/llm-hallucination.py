"""Checks the numbers of questions/llm-hallucination."""

from math import isclose

assert 8 / 10 == 0.8
assert isclose(0.80 * (1 - 0.95), 0.04) and isclose(0.80 * 0.95, 0.76)
assert isclose(1 - 0.88, 0.12)
