"""Worked number of failed-experiment: at least one false hit in 20 independent tests at 5 %."""

assert round(1 - 0.95**20, 2) == 0.64
