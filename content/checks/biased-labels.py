"""Checks the numbers of questions/biased-labels."""

caught = [0.10 * 0.20, 0.10 * 0.40]
assert [round(x, 10) for x in caught] == [0.02, 0.04]
assert round(caught[1] / caught[0], 10) == 2
assert round(0.02 / 0.2, 10) == round(0.04 / 0.4, 10) == 0.10
