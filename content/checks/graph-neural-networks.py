"""Checks the numbers of questions/graph-neural-networks."""

assert 1 * 2 + 0.5 * (4 + 6 + 8) / 3 == 5
assert 50**3 == 125_000 and 10**3 == 1000
