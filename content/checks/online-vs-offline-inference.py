"""Checks the numbers of questions/online-vs-offline-inference."""

users, visiting = 10_000_000, 0.08
assert round(users * (1 - visiting)) == 9_200_000

seconds = users * 0.002
assert seconds == 20_000
assert round(seconds / 3600, 1) == 5.6
assert round(users * 2 / 3600) == 5556
