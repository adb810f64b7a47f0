"""Checks the numbers of questions/harmful-output."""

base, recall, fpr = 0.005, 0.95, 0.02
hits, alarms = base * recall, (1 - base) * fpr
assert round(hits / (hits + alarms), 2) == 0.19
assert 4.1 < alarms / hits < 4.3  # innocent users for each hit
