"""Checks the numbers of questions/rnn-lstm."""

assert round(0.9**50, 3) == 0.005
assert round(1.1**50) == 117
assert 4 * (200 * (100 + 200) + 200) == 240_800
assert 4 * 200 == 800
