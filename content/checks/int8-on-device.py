"""Checks the numbers of questions/int8-on-device."""

lo, hi = -1.0, 3.0
s = (hi - lo) / 255
z = round(-lo / s)
assert round(s, 4) == 0.0157 and z == 64
q = max(0, min(255, round(0.7 / s) + z))
assert q == 109 and round(s * (q - z), 3) == 0.706 and abs(s * (q - z) - 0.7) <= s / 2
assert s * (z - z) == 0
assert 20e6 * 4 == 80e6 and 20e6 * 1 == 20e6
assert round(1000 / 30) == 33
