"""Checks the numbers of questions/mixture-of-experts."""

expert = 3 * 4096 * 14_336
assert round(expert / 1e6) == 176
assert round(expert * 32 * 8 / 1e9) == 45 and round(expert * 32 * 2 / 1e9) == 11
assert 1024 / 8 * 1.25 == 160

# The balancing term N * sum(f * p) is 1 for uniform use and larger when both concentrate.
uniform = [0.25] * 4
skewed = [0.7, 0.1, 0.1, 0.1]
assert 4 * sum(f * p for f, p in zip(uniform, uniform)) == 1
assert 4 * sum(f * p for f, p in zip(skewed, skewed)) > 2
