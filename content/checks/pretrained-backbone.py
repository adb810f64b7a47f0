"""Checks the numbers of questions/pretrained-backbone."""

assert round(8 * 224 / 2000, 1) == 0.9
