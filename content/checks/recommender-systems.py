"""Checks the numbers of questions/recommender-systems."""

from math import isclose

users, items, interactions, factors = 1_000_000, 100_000, 1_000_000_000, 50
cells = users * items
assert cells == 10**11 and 1 - interactions / cells == 0.99
assert (users + items) * factors == 55_000_000
assert isclose(1.2 * 1.0 + 0.3 * 2.0, 1.8)
