"""Checks the numbers of questions/churn-prediction."""

assert 0.20 / 0.05 == 4 and 1 - 0.05 == 0.95
