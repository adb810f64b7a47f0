"""Checks the numbers of questions/difference-in-differences."""

treated, control = (100, 130), (80, 95)
effect = (treated[1] - treated[0]) - (control[1] - control[0])
assert effect == 15 and effect == (treated[1] - control[1]) - (treated[0] - control[0])
assert treated[1] - treated[0] == 30 and treated[1] - control[1] == 35
assert round(0.02 / 0.20, 2) == 0.10
