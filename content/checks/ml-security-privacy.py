"""Checks the number of questions/ml-security-privacy."""

assert 10**10 / 10**9 == 10
