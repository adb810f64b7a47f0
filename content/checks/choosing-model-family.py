"""Checks the parameter counts of questions/choosing-model-family."""

features, hidden = 30, 64
assert features + 1 == 31
network = (features + 1) * hidden + (hidden + 1) * hidden + (hidden + 1)
assert network == 6209
