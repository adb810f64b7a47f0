"""Checks the parameter counts of questions/deep-learning-vs-ml."""

inputs = 224 * 224 * 3
assert inputs == 150_528
assert round(inputs * 1000 / 1e6, 1) == 150.5
assert 3 * 3 * 3 * 64 + 64 == 1792
