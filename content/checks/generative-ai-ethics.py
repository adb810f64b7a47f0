"""Checks the numbers of questions/generative-ai-ethics."""

assert 180 / 200 == 0.90
assert 0.02 * 1000 == 20
