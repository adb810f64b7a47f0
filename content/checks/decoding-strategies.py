"""Checks the numbers of questions/decoding-strategies."""

from math import exp


def softmax(z, t):
    e = [exp(v / t) for v in z]
    return [v / sum(e) for v in e]


rows = {t: [round(v, 2) for v in softmax([2, 1, 0], t)] for t in (0.5, 1, 2)}
assert rows == {0.5: [0.87, 0.12, 0.02], 1: [0.67, 0.24, 0.09], 2: [0.51, 0.31, 0.19]}, rows
p = softmax([2, 1, 0], 1)
assert p[0] < 0.9 <= p[0] + p[1] and round(p[0] + p[1], 2) == 0.91
assert [round(v / (p[0] + p[1]), 2) for v in p[:2]] == [0.73, 0.27]
