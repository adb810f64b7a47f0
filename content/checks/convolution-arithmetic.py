"""Checks the numbers of questions/convolution-arithmetic."""

size = lambda w, k, s=1, p=0: (w - k + 2 * p) // s + 1
assert size(224, 7, 2, 3) == 112 and (224 - 7 + 6) // 2 == 111
assert 7 * 7 * 3 == 147 and 148 * 64 == 9_472
assert 112 * 112 * 64 == 802_816 and round(802_816 * 147 / 1e6) == 118
assert size(50, 3, 1, 1) == size(50, 5, 1, 2) == 50
assert 2 * (3 - 1) + 1 == 5 and size(112, 3, 2, 1) == 56
assert (56 - 1) * 2 - 2 * 1 + 4 == 112
assert round(802_816 * 4 / 1e6, 1) == 3.2
assert size(28, 5) == 24 and 2 * 9 == 18 < 25
