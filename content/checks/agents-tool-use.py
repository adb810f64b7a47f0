"""Checks the numbers of questions/agents-tool-use."""

assert round(0.95**10, 2) == 0.60 and round(0.99**10, 2) == 0.90
assert sum(2000 + 1000 * i for i in range(10)) == 65_000
