"""Checks the numbers of questions/translation-decoding."""

from math import isclose

tree = {"A": (0.6, 0.5), "B": (0.4, 0.9)}
total = {w: a * b for w, (a, b) in tree.items()}
assert isclose(total["A"], 0.30) and isclose(total["B"], 0.36)
assert max(tree, key=lambda w: tree[w][0]) == "A" and max(total, key=total.get) == "B"
assert -4.0 > -4.8 and isclose(-4.0 / 5, -0.80) and isclose(-4.8 / 8, -0.60) and -0.60 > -0.80
