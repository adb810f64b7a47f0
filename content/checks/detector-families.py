"""Checks the numbers of questions/detector-families."""

assert 50 * 50 * 9 == 22_500
