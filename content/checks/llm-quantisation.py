"""Checks the numbers of questions/llm-quantisation."""

from math import isclose

assert [70e9 * b / 8 / 1e9 for b in (16, 8, 4)] == [140, 70, 35]
bits = 4 + 16 / 128
assert bits == 4.125 and round(70e9 * bits / 8 / 1e9) == 36
assert isclose(7e9 * 2 / 1e12, 0.014) and isclose(7e9 * 0.5 / 1e12, 0.0035)


def quantised(w, values):
    s = max(map(abs, values)) / 127
    return s, s * round(w / s)


s, v = quantised(0.05, [0.4, -1.2, 0.05, 0.9])
assert round(s, 4) == 0.0094 and round(v, 3) == 0.047
s, v = quantised(0.05, [0.4, -1.2, 0.05, 0.9, 12])
assert round(s, 3) == 0.094 and round(v, 3) == 0.094
